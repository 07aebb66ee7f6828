// What another answer to an open question would change: lines, and who is in between. What stands now against what would.
import type { CoordinationGraph } from '@/core/model/graph'
import { type Otherwise, readOtherwise } from '@/core/model/readOtherwise'
import type { Modality, Polarity, Reading } from '@/core/model/vocabulary'
import type { Filter } from '@/core/ties/filter'
import { type Folded, representatives } from '@/core/ties/folding'
import { type Tie, ties } from '@/core/ties/ties'
import { betweenness } from './betweenness'
import { cuts } from './cutVertices'
import { networkOf } from './network'

export interface ChangesTask {
  readonly asWritten: CoordinationGraph
  readonly now: Otherwise
  /** What would be tried in its place. */
  readonly then: Otherwise
  readonly choices: { readonly reading: Reading; readonly folded: Folded; readonly filter: Filter }
  /** Those that pass the filter, before folding. */
  readonly institutions: readonly string[]
}

export interface ChangedLine {
  readonly a: string
  readonly b: string
  readonly polarity: Polarity
  readonly modality: Modality
}

export type BeforeAndAfter = readonly [before: number, after: number]

export interface Changed {
  /** Numbers of lines; those that are permitted only are asked for as well. */
  readonly counts: Readonly<Record<Polarity | 'permitted', BeforeAndAfter>>
  /** As drawn. */
  readonly institutions: BeforeAndAfter
  readonly components: BeforeAndAfter
  readonly gone: readonly ChangedLine[]
  readonly come: readonly ChangedLine[]
  /** As they would be. */
  readonly otherForce: readonly ChangedLine[]
  /** Whose betweenness changes, the greatest change first. */
  readonly between: readonly { readonly id: string; readonly values: BeforeAndAfter }[]
}

/** Smaller differences are of reckoning. */
const NO_DIFFERENCE = 1e-9

/** Pure; the graph stays as it is. */
export function whatChanges({ asWritten, now, then, choices, institutions }: ChangesTask): Changed {
  const before = standing(readOtherwise(asWritten, now), choices, institutions)
  const after = standing(readOtherwise(asWritten, then), choices, institutions)
  const [knownBefore, knownAfter] = [byId(before.lines), byId(after.lines)]
  const count = (is: (tie: Tie) => boolean): BeforeAndAfter => [
    before.lines.filter(is).length,
    after.lines.filter(is).length,
  ]
  return {
    counts: {
      asked: count(({ polarity }) => polarity === 'asked'),
      permitted: count(({ polarity, modality }) => polarity === 'asked' && modality === 'permitted'),
      existing: count(({ polarity }) => polarity === 'existing'),
      context: count(({ polarity }) => polarity === 'context'),
    },
    institutions: [before.between.size, after.between.size],
    components: [before.components, after.components],
    gone: before.lines.filter(({ id }) => !knownAfter.has(id)),
    come: after.lines.filter(({ id }) => !knownBefore.has(id)),
    otherForce: after.lines.filter(({ id, modality }) => {
      const was = knownBefore.get(id)
      return was !== undefined && was.modality !== modality
    }),
    between: [...new Set([...before.between.keys(), ...after.between.keys()])]
      .map((id) => ({ id, values: [before.between.get(id) ?? 0, after.between.get(id) ?? 0] as const }))
      .filter(({ values: [was, is] }) => Math.abs(was - is) > NO_DIFFERENCE)
      .sort(
        (one, other) => difference(other.values) - difference(one.values) || (one.id < other.id ? -1 : 1),
      ),
  }
}

function standing(
  graph: CoordinationGraph,
  choices: ChangesTask['choices'],
  institutions: readonly string[],
) {
  const lines = ties(graph, choices)
  const standsFor = representatives(graph, choices.folded)
  const drawn = institutions.map((id) => standsFor.get(id) ?? id)
  // Whoever a line reaches is drawn, whether or not it was before.
  const network = networkOf([...drawn, ...lines.flatMap(({ a, b }) => [a, b])], lines)
  const values = betweenness(network)
  return {
    lines,
    components: cuts(network).components,
    between: new Map(network.ids.map((id, at) => [id, values[at] ?? 0])),
  }
}

function byId(lines: readonly Tie[]): ReadonlyMap<string, Tie> {
  return new Map(lines.map((line) => [line.id, line]))
}

function difference([before, after]: BeforeAndAfter): number {
  return Math.abs(before - after)
}
