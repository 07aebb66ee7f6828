// The parts of a statement as a person would list them: those who share a role and its words are told together.
import type { Participant, Statement } from '@/core/model/graph'
import type { Lookup } from '@/core/model/lookup'
import type { Role } from '@/core/model/vocabulary'
import { partsIn } from '@/core/ties/pairs'

export interface PartGroup {
  readonly role: Role
  readonly participants: readonly Participant[]
  /** What ties them in, or else what names them; verbatim, each once. */
  readonly words: readonly string[]
  readonly marked: boolean
  /** The statement whose lead it is, where it is not this one's own. */
  readonly takenOverFrom: string | undefined
}

/** Those whose part is `marked` come first. */
export function partsOf(
  statement: Statement,
  known: Lookup,
  isMarked: (actor: string) => boolean,
): readonly PartGroup[] {
  const groups = new Map<string, PartGroup>()
  for (const { participant, takenOverFrom } of partsIn(statement, known)) {
    const { actor, role, connector, evidence, status } = participant
    const marked = isMarked(actor)
    // What is inferred has a note of its own, and so stands alone.
    const alone = connector === undefined || status === 'inferred' ? actor : ''
    const key = JSON.stringify([role, connector, marked, takenOverFrom?.id, alone])
    const named = connector === undefined ? evidence.map(({ exact }) => exact) : [connector]
    groups.set(key, {
      role,
      participants: [...(groups.get(key)?.participants ?? []), participant],
      words: takenOverFrom ? [] : [...new Set(named)],
      marked,
      takenOverFrom: takenOverFrom?.id,
    })
  }
  return [...groups.values()].sort((a, b) => Number(b.marked) - Number(a.marked))
}
