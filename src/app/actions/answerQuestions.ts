// One action for each answer to an open question that can be tried.
import type { CoordinationGraph } from '@/core/model/graph'
import { canBeTried } from '@/core/model/readOtherwise'
import { inLanguage } from '@/core/model/text'
import { readAs } from '@/state/questionChoices'
import type { Action, ActionsIn } from './action'

const known = new WeakMap<CoordinationGraph, readonly Action[]>()

export const answerQuestions: ActionsIn = ({ document }) => {
  if (!document) return []
  const { asWritten } = document
  const made = known.get(asWritten) ?? makeAnswers(asWritten)
  known.set(asWritten, made)
  return made
}

function makeAnswers({ ambiguities }: CoordinationGraph): readonly Action[] {
  return ambiguities.flatMap((ambiguity) => {
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
  })
}
