// One action for each class of words of the text, and one for all of them.
import { WORD_CLASSES } from '@/core/spans/wordClasses'
import { setSources, showView } from '@/state/store'
import { type Action, hasDocument } from './action'

export const showClassesOfWords: readonly Action[] = [null, ...WORD_CLASSES].map((only) => ({
  id: `words/${only ?? 'all'}`,
  title: ({ sources }) => `${sources.parts.words}: ${only ? sources.classes[only] : sources.allClasses}`,
  isAvailable: hasDocument,
  isOn: ({ view: { shown, sources } }) =>
    shown === 'sources' && sources.part === 'words' && sources.only === only,
  run: () => {
    setSources({ part: 'words', only })
    showView('sources')
  },
}))
