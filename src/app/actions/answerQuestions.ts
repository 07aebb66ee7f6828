// One action for each answer to an open question that can be tried.
import { canBeTried } from '@/core/model/readOtherwise'
import { inLanguage } from '@/core/model/text'
import { readAs } from '@/state/questionChoices'
import type { Action, ActionsIn } from './action'
import { perGraph } from './perGraph'

export const answerQuestions: ActionsIn = ({ document }) => (document ? answersIn(document.asWritten) : [])

const answersIn = perGraph(({ ambiguities }) =>
  ambiguities.flatMap((ambiguity) => {
    const options = ambiguity.options.filter((option) => canBeTried(ambiguity, option))
    if (options.length < 2) return []
    return options.map(
      ({ id, label }): Action => ({
        id: `answer/${ambiguity.id}/${id}`,
        title: ({ questions }, language) =>
          questions.answered(inLanguage(ambiguity.question, language).text, inLanguage(label, language).text),
        isAvailable: () => true,
        isOn: (state) => (state.document?.otherwise[ambiguity.id] ?? ambiguity.chosen) === id,
        run: () => readAs(ambiguity.id, id),
      }),
    )
  }),
)
