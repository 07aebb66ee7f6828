// One action for each story of the map that is open: it is told from its first step.
import { inLanguage } from '@/core/model/text'
import { showStep } from '@/state/presenting'
import type { ActionsIn } from './action'

export const presentStories: ActionsIn = ({ document }) =>
  (document?.asWritten.stories ?? []).flatMap(({ id, title, steps: [first] }) =>
    first === undefined
      ? []
      : {
          id: `present/${id}`,
          title: ({ present }, language) => present.start(inLanguage(title, language).text),
          isHeard: true,
          isAvailable: ({ presenting }) => presenting === null,
          run: () => showStep(first.id),
        },
  )
