// Statements → ties. Ties are derived, never stored (SPEC T1).
import type { CoordinationGraph, Statement } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import {
  MODALITIES,
  type Modality,
  POLARITIES,
  type Polarity,
  type Reading,
  type Role,
  type Status,
} from '@/core/model/vocabulary'
import { type Filter, NO_FILTER, participantPasses, statementPasses } from './filter'
import { type Folded, representatives } from './folding'
import { type Pair, pairsOf } from './pairs'
import { bitOf, rolesInBits } from './roleBits'
import type { Target } from './target'

export interface Tie {
  /** Made of both ends and the polarity, so the same under every reading that has it. */
  readonly id: string
  /** When `directed`, the end that is charged with acting; else the end with the smaller id. */
  readonly a: string
  readonly b: string
  readonly directed: boolean
  /** As what both ends are joined, over all of its statements; in the order of the closed list. */
  readonly roles: { readonly a: readonly Role[]; readonly b: readonly Role[] }
  readonly polarity: Polarity
  /** The strongest of its statements'. */
  readonly modality: Modality
  /** Ids of every statement that it stands on, in the order of the file. */
  readonly statements: readonly string[]
  /** `stated` if one of its statements states that pair. */
  readonly status: Status
}

export interface TieOptions {
  readonly reading: Reading
  readonly folded?: Folded
  readonly filter?: Filter
}

/** One tie per unordered pair of institutions and polarity, sorted by id; no ties to self. Pure. */
export function ties(graph: CoordinationGraph, options: TieOptions): readonly Tie[] {
  const drafts = new Map<string, Draft>()
  const joinedBy = joiner(graph, options)
  for (const statement of graph.statements) {
    for (const { id, pair, from, to } of joinedBy(statement)) {
      const draft = drafts.get(id) ?? newDraft(from, to, statement)
      drafts.set(id, draft)
      add(draft, statement, pair, { from, to })
    }
  }
  return [...drafts]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([id, draft]) => finish(id, draft))
}

/** Whether the graph says it: a tie that some reading has, a part that its institutions take. Pure. */
export function isSaid(graph: CoordinationGraph, folded: Folded, target: Target): boolean {
  if (target.type === 'tie') return canBeMade(graph, folded, target.id)
  if (target.type !== 'part') return true
  const { participants = [] } = lookup(graph).statements.get(target.statement) ?? {}
  return target.actors.every((actor) => participants.some((one) => one.actor === actor))
}

/** Whether some reading has the tie, so that it may be selected though the one in force does not show it. Pure. */
export function canBeMade(graph: CoordinationGraph, folded: Folded, tie: string): boolean {
  return [folded, new Set<string>()].some((one) =>
    ties(graph, { reading: 'everyone', folded: one }).some(({ id }) => id === tie),
  )
}

/** A pair of one statement, and the tie that it makes. */
export interface JoinedPair {
  /** Of the tie. */
  readonly id: string
  readonly pair: Pair
  /** The institutions that stand for both, after folding. */
  readonly from: string
  readonly to: string
}

/** Gives the pairs of a statement that the options let through and that folding does not bring together. */
export function joiner(
  graph: CoordinationGraph,
  options: TieOptions,
): (statement: Statement) => Generator<JoinedPair> {
  const { reading, folded = new Set<string>(), filter = NO_FILTER } = options
  const known = lookup(graph)
  const standsFor = representatives(graph, folded)

  const passes = ({ from, to }: Pair) =>
    [from, to].some((participant) => {
      const actor = known.actors.get(participant.actor)
      return actor !== undefined && participantPasses(filter, participant, actor)
    })

  return function* (statement) {
    if (!statementPasses(filter, statement)) return
    for (const pair of pairsOf(statement, reading, known)) {
      if (!passes(pair)) continue
      const from = standsFor.get(pair.from.actor)
      const to = standsFor.get(pair.to.actor)
      if (from === undefined || to === undefined || from === to) continue
      yield { id: tieId(from, to, statement.polarity), pair, from, to }
    }
  }
}

export function tieId(one: string, other: string, polarity: Polarity): string {
  const [a, b] = one < other ? [one, other] : [other, one]
  return `${a}~${b}~${polarity}`
}

/** Both ends and the polarity of a tie's id, or `undefined` where no tie could have it. */
export function parseTieId(
  id: string,
): { readonly a: string; readonly b: string; readonly polarity: Polarity } | undefined {
  const [a, b, last, ...rest] = id.split('~')
  const polarity = POLARITIES.find((one) => one === last)
  return a && b && a < b && polarity && rest.length === 0 ? { a, b, polarity } : undefined
}

interface Draft {
  readonly low: string
  readonly high: string
  readonly polarity: Polarity
  modality: Modality
  readonly statements: Set<string>
  readonly ledBy: Set<string>
  /** `rolesAsBits` of both ends. */
  readonly roles: { low: number; high: number }
  status: Status
}

function newDraft(one: string, other: string, statement: Statement): Draft {
  return {
    low: one < other ? one : other,
    high: one < other ? other : one,
    polarity: statement.polarity,
    modality: statement.modality,
    statements: new Set(),
    ledBy: new Set(),
    roles: { low: 0, high: 0 },
    status: 'inferred',
  }
}

function add(
  draft: Draft,
  statement: Statement,
  pair: Pair,
  { from, to }: Pick<JoinedPair, 'from' | 'to'>,
): void {
  draft.roles[from === draft.low ? 'low' : 'high'] |= bitOf(pair.from.role)
  draft.roles[to === draft.low ? 'low' : 'high'] |= bitOf(pair.to.role)
  draft.statements.add(statement.id)
  if (pair.led) draft.ledBy.add(from)
  if (pair.status === 'stated') draft.status = 'stated'
  if (MODALITIES.indexOf(statement.modality) < MODALITIES.indexOf(draft.modality))
    draft.modality = statement.modality
}

function finish(id: string, draft: Draft): Tie {
  const [leader] = draft.ledBy
  const directed = draft.ledBy.size === 1 && leader !== undefined
  const a = directed ? leader : draft.low
  const [b, roles] =
    a === draft.low
      ? [draft.high, { a: rolesInBits(draft.roles.low), b: rolesInBits(draft.roles.high) }]
      : [draft.low, { a: rolesInBits(draft.roles.high), b: rolesInBits(draft.roles.low) }]
  const { polarity, modality, status } = draft
  return { id, a, b, directed, roles, polarity, modality, statements: [...draft.statements], status }
}
