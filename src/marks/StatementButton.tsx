// A statement as a row: its paragraph, its force, and what it says.
import type { Statement } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import { useMessages } from '@/i18n/language'
import { Local } from './Local'
import { TargetButton } from './TargetButton'
import { useDrawn } from './useDrawn'

interface StatementButtonProps {
  readonly statement: Statement
  /** What the institution at hand is in it. */
  readonly role?: string
}

export function StatementButton({ statement, role }: StatementButtonProps) {
  const text = useMessages().card
  const { graph } = useDrawn()
  const passage = lookup(graph).passages.get(statement.passage)
  return (
    <TargetButton target={{ type: 'statement', id: statement.id }} className="mark-row mark-said">
      <span>
        <strong>{role ?? text.modality[statement.modality]}</strong>
        <span className="quiet">
          {role !== undefined && ` · ${text.modality[statement.modality]}`}
          {passage && (
            <>
              {' · '}
              <bdi>{passage.label}</bdi>
            </>
          )}
        </span>
        <br />
        <Local of={statement.summary} translated={statement.translated} />
      </span>
    </TargetButton>
  )
}
