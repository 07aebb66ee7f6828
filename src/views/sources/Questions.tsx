// The register of what the words leave open: every question with its options, the reading chosen, and whom it concerns.
import { lookup } from '@/core/model/lookup'
import { plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { ActorName } from '@/marks/ActorName'
import { Question } from '@/marks/Question'
import { Rows } from '@/marks/Rows'
import { TargetButton } from '@/marks/TargetButton'
import { useDocument } from '@/state/useApp'
import { WhatChanges } from './WhatChanges'

export function Questions() {
  const text = useMessages().sources
  const language = useLanguage()
  const { graph } = useDocument()
  const { ambiguities } = graph
  return (
    <>
      <p className="findings-figure">{plural(language, ambiguities.length, text.questions)}</p>
      <p className="quiet">{ambiguities.length === 0 ? text.noQuestions : text.questionsMean}</p>
      <ol className="sources-questions">
        <Rows of={ambiguities}>
          {(ambiguity) => (
            <li key={ambiguity.id}>
              <Question question={ambiguity}>
                <WhatChanges question={ambiguity} />
              </Question>
              <p className="sources-concerns">
                {ambiguity.concerns.map((id) => (
                  <Concerned key={id} id={id} />
                ))}
              </p>
            </li>
          )}
        </Rows>
      </ol>
    </>
  )
}

function Concerned({ id }: { readonly id: string }) {
  const { graph } = useDocument()
  const { actors, statements, labels } = lookup(graph)
  if (actors.has(id)) return <ActorName id={id} />
  if (!statements.has(id)) return null
  return (
    <TargetButton target={{ type: 'statement', id }}>
      <bdi>{labels.get(id) ?? id}</bdi>
    </TargetButton>
  )
}
