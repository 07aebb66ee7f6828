// One step of a path: who with whom, by which lines, and what the statements say that these stand on.
import { lookup } from '@/core/model/lookup'
import { inLanguage } from '@/core/model/text'
import type { Step } from '@/core/paths/shortestPaths'
import { lineKindOf } from '@/core/ties/filter'
import type { Tie } from '@/core/ties/ties'
import { useLanguage, useMessages } from '@/i18n/language'
import { ActorName } from '@/marks/ActorName'
import { LineMark } from '@/marks/LineMark'
import { Local } from '@/marks/Local'
import { TargetButton } from '@/marks/TargetButton'
import { useDrawn } from '@/marks/useDrawn'

export function PathStep({ step: { from, to, ties } }: { readonly step: Step }) {
  const text = useMessages().path
  const { allTies } = useDrawn()
  return (
    <li>
      <ActorName id={from} /> {text.and} <ActorName id={to} />
      {ties.map((id) => {
        const tie = allTies.find((one) => one.id === id)
        return tie && <StepTie key={id} tie={tie} />
      })}
    </li>
  )
}

function StepTie({ tie }: { readonly tie: Tie }) {
  const { card, map, vocabulary } = useMessages()
  const language = useLanguage()
  const { graph } = useDrawn()
  const { actors, statements, passages, labels } = lookup(graph)
  const kind = lineKindOf(tie)
  const lead = tie.directed && tie.polarity === 'asked' ? actors.get(tie.a) : undefined
  return (
    <div className="path-tie">
      <TargetButton target={{ type: 'tie', id: tie.id }} className="path-line">
        <LineMark kind={kind} />
        <span>
          {kind === 'asked' ? card.modality[tie.modality] : vocabulary.line[kind]}
          {tie.status === 'inferred' && ` (${card.inferred})`}
        </span>
      </TargetButton>
      {lead && (
        <span className="quiet"> · {`${map.role.lead}: ${inLanguage(lead.short, language).text}`}</span>
      )}
      {tie.statements.map((id) => {
        const statement = statements.get(id)
        return (
          statement && (
            <p key={id} className="path-said">
              <TargetButton target={{ type: 'statement', id }}>
                {labels.get(id)} <bdi>{passages.get(statement.passage)?.label}</bdi>
              </TargetButton>{' '}
              <Local of={statement.summary} translated={statement.translated} />
            </p>
          )
        )
      })}
    </div>
  )
}
