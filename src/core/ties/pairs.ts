// One statement → the pairs of institutions it speaks of, under a reading (SPEC T2–T5). Knows nothing of folding.
import type { Participant, Statement } from '@/core/model/graph'
import type { Lookup } from '@/core/model/lookup'
import { isConnecting, type Reading, type Status } from '@/core/model/vocabulary'

export interface Pair {
  readonly from: Participant
  readonly to: Participant
  /** `from` is charged with acting, `to` is not. */
  readonly led: boolean
  readonly status: Status
}

interface Connected {
  readonly participant: Participant
  readonly status: Status
}

/**
 * The participants whose lead a statement stands under: its own, or, where it has none and modifies another
 * statement, that one's (and then `inferred`).
 */
export function leadsOf(statement: Statement, known: Lookup): readonly Connected[] {
  const leader = leaderOf(statement, known)
  if (!leader) return []
  return leader.participants.filter(isLead).map((participant) => ({
    participant,
    status: leader === statement ? participant.status : 'inferred',
  }))
}

/** A part in a statement: its own, or a lead that it takes over. */
export interface Part {
  readonly participant: Participant
  /** The statement whose lead it is, where it is not the statement's own. */
  readonly takenOverFrom: Statement | undefined
}

/** Everyone who has a part in a statement: first the leads that it takes over, then its own participants. */
export function partsIn(statement: Statement, known: Lookup): readonly Part[] {
  const own = new Set(statement.participants)
  const leader = leaderOf(statement, known)
  const takenOver = leadsOf(statement, known).filter(({ participant }) => !own.has(participant))
  return [
    ...takenOver.map(({ participant }) => ({ participant, takenOverFrom: leader })),
    ...statement.participants.map((participant) => ({ participant, takenOverFrom: undefined })),
  ]
}

const leaders = new WeakMap<Lookup, Map<string, Statement | undefined>>()

/** The nearest statement with a lead on the way of `modifies`, itself included. Remembered, since ways may be long and shared. */
function leaderOf(statement: Statement, known: Lookup): Statement | undefined {
  const remembered = leaders.get(known) ?? new Map<string, Statement | undefined>()
  leaders.set(known, remembered)
  const way: string[] = []
  let at: Statement | undefined = statement
  while (at && !remembered.has(at.id) && !at.participants.some(isLead)) {
    // Until it is known, which also ends a circle.
    remembered.set(at.id, undefined)
    way.push(at.id)
    at = at.modifies === undefined ? undefined : known.statements.get(at.modifies)
  }
  const leader = at?.participants.some(isLead) ? at : at && remembered.get(at.id)
  for (const id of way) remembered.set(id, leader)
  return leader
}

function isLead({ role }: Participant): boolean {
  return role === 'lead'
}

/** Every pair that a statement yields; none in `hub`. Placeholders never pair: they are told, not drawn. */
export function pairsOf(statement: Statement, reading: Reading, known: Lookup): readonly Pair[] {
  if (reading === 'hub') return []
  const drawn = ({ participant }: Connected) => known.actors.get(participant.actor)?.scope !== 'placeholder'
  const leads = leadsOf(statement, known).filter(drawn)
  const others = statement.participants
    .filter((participant) => isConnecting(participant.role) && participant.role !== 'lead')
    .map((participant) => ({ participant, status: participant.status }))
    .filter(drawn)

  const pairs: Pair[] = []
  const join = (left: Connected, right: Connected, led: boolean, yielded: boolean) => {
    const stated =
      yielded && statement.status === 'stated' && left.status === 'stated' && right.status === 'stated'
    pairs.push({ from: left.participant, to: right.participant, led, status: stated ? 'stated' : 'inferred' })
  }
  eachTwo(leads, (left, right) => join(left, right, false, true))
  for (const lead of leads) for (const other of others) join(lead, other, true, true)
  const withoutLead = leads.length === 0
  eachTwo(others, (left, right) => {
    const organisers = left.participant.role === 'organiser' && right.participant.role === 'organiser'
    const yielded = withoutLead && organisers
    if (yielded || reading === 'everyone') join(left, right, false, yielded)
  })
  return pairs
}

function eachTwo<Item>(items: readonly Item[], visit: (left: Item, right: Item) => void): void {
  items.forEach((left, index) => {
    for (const right of items.slice(index + 1)) visit(left, right)
  })
}
