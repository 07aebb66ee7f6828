// What falls apart where somebody, or a statement, is taken out: what stood before against what is left. Counts, no score.
import type { CoordinationGraph } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import type { Reading } from '@/core/model/vocabulary'
import type { Filter } from '@/core/ties/filter'
import { type Folded, representatives } from '@/core/ties/folding'
import { leadsOf } from '@/core/ties/pairs'
import { type Tie, ties } from '@/core/ties/ties'
import { type Line, type Network, neighboursOf, networkOf } from './network'

export interface WhatIfTask {
  readonly graph: CoordinationGraph
  readonly choices: { readonly reading: Reading; readonly folded: Folded; readonly filter: Filter }
  /** Those that are drawn and pass the filter. */
  readonly institutions: readonly string[]
  /** Ids of institutions, as drawn, and of statements. */
  readonly out: readonly string[]
}

export interface WhatIf extends FallenApart {
  /** What is asked and has nobody left who leads it, though it had; in the order of the file. */
  readonly leaderless: readonly string[]
  /** What is asked and made lines, and makes none any more. */
  readonly lineless: readonly string[]
}

/** Pure; the graph stays as it is. A folded institution goes with the parts that it stands for. */
export function whatIf({ graph, choices, institutions, out }: WhatIfTask): WhatIf {
  const gone = new Set(out)
  const left = without(graph, gone, choices.folded)
  const [before, after] = [ties(graph, choices), ties(left, choices)]
  const [linedBefore, linedAfter] = [statementsOf(before), statementsOf(after)]
  const still = left.statements.filter(({ polarity }) => polarity === 'asked')
  const known = { before: lookup(graph), after: lookup(left) }
  return {
    ...fallenApart(
      { institutions, lines: before },
      { institutions: institutions.filter((id) => !gone.has(id)), lines: after },
    ),
    leaderless: still.flatMap((statement) => {
      const as = known.before.statements.get(statement.id)
      const had = as !== undefined && leadsOf(as, known.before).length > 0
      return had && leadsOf(statement, known.after).length === 0 ? [statement.id] : []
    }),
    lineless: still.flatMap(({ id }) => (linedBefore.has(id) && !linedAfter.has(id) ? [id] : [])),
  }
}

function statementsOf(all: readonly Tie[]): ReadonlySet<string> {
  return new Set(all.flatMap(({ statements }) => statements))
}

/** What a statement takes over from one that is gone, it has no longer. */
function without(graph: CoordinationGraph, gone: ReadonlySet<string>, folded: Folded): CoordinationGraph {
  const standsFor = representatives(graph, folded)
  const statements = graph.statements
    .filter(({ id }) => !gone.has(id))
    .map(({ modifies, participants, ...statement }) => ({
      ...statement,
      participants: participants.filter(({ actor }) => !gone.has(standsFor.get(actor) ?? actor)),
      ...(modifies === undefined || gone.has(modifies) ? {} : { modifies }),
    }))
  return { ...graph, statements }
}

export interface Standing {
  readonly institutions: readonly string[]
  readonly lines: readonly Line[]
}

export interface FallenApart {
  /** Parts that no line joins, before and after. */
  readonly components: readonly [before: number, after: number]
  /** Pairs of those who are left that are joined by some way, before and after. */
  readonly reachable: readonly [before: number, after: number]
  /** Lines, before and after. */
  readonly lines: readonly [before: number, after: number]
  /** Those who are left, sorted, each with its part before and after; parts have numbers, not in a row. */
  readonly parts: readonly PartsOf[]
  /** Who had a line before and has none now, sorted. Whoever was taken out is not among them. */
  readonly alone: readonly string[]
}

interface PartsOf {
  readonly id: string
  readonly before: number
  readonly after: number
}

/**
 * Each part that fell into several pieces, as these, the largest first: whoever is in another piece cannot be reached any
 * more. Pure.
 */
export function piecesOf(parts: readonly PartsOf[]): readonly (readonly (readonly string[])[])[] {
  const fallen = new Map<number, Map<number, string[]>>()
  for (const { id, before, after } of parts) {
    const pieces = fallen.get(before) ?? new Map<number, string[]>()
    fallen.set(before, pieces)
    const piece = pieces.get(after)
    if (piece) piece.push(id)
    else pieces.set(after, [id])
  }
  return [...fallen.values()]
    .filter(({ size }) => size > 1)
    .map((pieces) => [...pieces.values()].sort((one, other) => other.length - one.length))
}

/** Pure. Those who are in `before` alone were taken out. */
export function fallenApart(before: Standing, after: Standing): FallenApart {
  const [then, now] = [
    networkOf(before.institutions, before.lines),
    networkOf(after.institutions, after.lines),
  ]
  const [partThen, partNow] = [partsOf(then), partsOf(now)]
  const left = new Set(now.ids)
  const numberThen = new Map(then.ids.map((id, at) => [id, at]))
  return {
    components: [new Set(partThen).size, new Set(partNow).size],
    reachable: [
      pairsWithin(then.ids.flatMap((id, at) => (left.has(id) ? [partThen[at] ?? at] : []))),
      pairsWithin([...partNow]),
    ],
    lines: [before.lines.length, after.lines.length],
    parts: now.ids.map((id, at) => ({
      id,
      before: (partThen[numberThen.get(id) ?? -1] ?? -1) + 1,
      after: (partNow[at] ?? -1) + 1,
    })),
    alone: now.ids.filter(
      (id, at) =>
        neighboursOf(now.joined, at).length === 0 &&
        neighboursOf(then.joined, numberThen.get(id) ?? -1).length > 0,
    ),
  }
}

/** By number: the smallest number of its part. */
function partsOf({ ids, joined }: Network): Int32Array {
  const parts = new Int32Array(ids.length).fill(-1)
  for (const root of ids.keys()) {
    if (parts[root] !== -1) continue
    parts[root] = root
    const reached = [root]
    for (const one of reached)
      for (const next of neighboursOf(joined, one))
        if (parts[next] === -1) {
          parts[next] = root
          reached.push(next)
        }
  }
  return parts
}

function pairsWithin(parts: readonly number[]): number {
  const sizes = new Map<number, number>()
  for (const part of parts) sizes.set(part, (sizes.get(part) ?? 0) + 1)
  return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)
}
