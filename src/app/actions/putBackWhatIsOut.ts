// One action for each institution and statement that is taken out in “What if”, and one for all of them.

import { lookup } from '@/core/model/lookup'
import { shortName } from '@/core/model/shortName'
import { findingsWordsIn } from '@/i18n/late/findings'
import { putAllBack, putBack } from '@/state/measuresChoices'
import type { Action, ActionsIn } from './action'

const all: Action = {
  id: 'put-all-back',
  title: (_, language) => findingsWordsIn(language).putAllBack,
  isAvailable: ({ view }) => view.measures.out.length > 1,
  run: putAllBack,
}

export const putBackWhatIsOut: ActionsIn = ({ document, view }) => {
  if (!document) return []
  const { graph } = document
  const each = view.measures.out.map(
    (id): Action => ({
      id: `put-back/${id}`,
      title: (_, language) =>
        findingsWordsIn(language).putBack(lookup(graph).labels.get(id) ?? shortName(graph, id, language)),
      isAvailable: (state) => state.view.measures.out.includes(id),
      run: () => putBack(id),
    }),
  )
  return [...each, all]
}
