// The parts of a statement as a person would list them: those who share a role and its words are told together.
import type { Participant, Statement } from '@/core/model/graph'
import type { Lookup } from '@/core/model/lookup'
import type { Role } from '@/core/model/vocabulary'
import { leadsOf } from '@/core/ties/pairs'

export interface PartGroup {
  readonly role: Role
  readonly participants: readonly Participant[]
  /** What ties them in, or else what names them; verbatim. */
  readonly words: string | undefined
  readonly marked: boolean
  /** The lead comes from the statement that this one modifies. */
  readonly takenOver: boolean
}

/** Those whose part is `marked` come first. */
export function partsOf(
  statement: Statement,
  known: Lookup,
  isMarked: (actor: string) => boolean,
): readonly PartGroup[] {
  const own = new Set(statement.participants)
  const leads = leadsOf(statement, known).map(({ participant }) => participant)
  const groups = new Map<string, PartGroup>()
  for (const participant of new Set([...leads, ...own])) {
    const { actor, role, connector, evidence, status } = participant
    const takenOver = !own.has(participant)
    const marked = isMarked(actor)
    // What is inferred has a note of its own, and so stands alone.
    const alone = connector === undefined || status === 'inferred' ? actor : ''
    const key = JSON.stringify([role, connector, marked, takenOver, alone])
    const before = groups.get(key)
    groups.set(key, {
      role,
      participants: [...(before?.participants ?? []), participant],
      words: takenOver ? undefined : (connector ?? evidence[0]?.exact),
      marked,
      takenOver,
    })
  }
  return [...groups.values()].sort((a, b) => Number(b.marked) - Number(a.marked))
}
