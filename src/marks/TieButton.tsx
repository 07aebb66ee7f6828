// A tie as a row: the line that the map draws, and whom it joins. Seen from one end it names the other only.
import { lookup } from '@/core/model/lookup'
import { lineKindOf } from '@/core/ties/filter'
import type { Tie } from '@/core/ties/ties'
import { useMessages } from '@/i18n/language'
import { LineMark } from './LineMark'
import { Local } from './Local'
import { TargetButton } from './TargetButton'
import { useDrawn } from './useDrawn'

interface TieButtonProps {
  readonly tie: Tie
  readonly from?: string
}

export function TieButton({ tie, from }: TieButtonProps) {
  const { card, vocabulary } = useMessages()
  const { graph } = useDrawn()
  const { actors } = lookup(graph)
  const [one, other] = [actors.get(tie.a), actors.get(tie.b)]
  const far = from === tie.a ? other : one
  const kind = lineKindOf(tie)
  return (
    <TargetButton target={{ type: 'tie', id: tie.id }} className="mark-row">
      <LineMark kind={kind} />
      <span>
        {from === undefined ? (
          <>
            {one && <Local of={one.short} translated={one.translated} />} <i>{card.tie.with}</i>{' '}
            {other && <Local of={other.short} translated={other.translated} />}
          </>
        ) : (
          far && <Local of={far.short} translated={far.translated} />
        )}
        <span className="quiet">
          {' · '}
          {kind === 'context' || kind === 'existing' ? vocabulary.line[kind] : card.modality[tie.modality]}
          {tie.status === 'inferred' && `, ${card.inferred}`}
        </span>
      </span>
    </TargetButton>
  )
}
