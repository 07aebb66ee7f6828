// One step of a path: who with whom, by which lines, on which statements.
import { lookup } from '@/core/model/lookup'
import { inLanguage } from '@/core/model/text'
import type { Step } from '@/core/paths/shortestPaths'
import { lineKindOf } from '@/core/ties/filter'
import type { Tie } from '@/core/ties/ties'
import { useLanguage, useMessages } from '@/i18n/language'
import { ActorName } from '@/marks/ActorName'
import { LineMark } from '@/marks/LineMark'
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
    <p className="path-tie">
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
      {' · '}
      {tie.statements.map((id, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <TargetButton target={{ type: 'statement', id }}>
            {labels.get(id)} <bdi>{passages.get(statements.get(id)?.passage ?? '')?.label}</bdi>
          </TargetButton>
        </span>
      ))}
    </p>
  )
}
