// How two institutions are joined through others, along the lines that are drawn and that the filter lets through; or why
// they are not.
import type { CoordinationGraph } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import { reachableFrom, type ShortestPaths, shortestPaths } from '@/core/paths/shortestPaths'
import { type Tie, ties } from '@/core/ties/ties'
import type { AppState } from './appState'
import { type Derived, onlySpeaks } from './derived'

/** As many as one compares; others are listed when somebody asks for them. */
export const FIRST_PATHS = 24

/** Whom no reading draws a line to: left open by the text, or only speaking. */
interface NeverDrawn {
  readonly id: string
  readonly is: 'placeholder' | 'speaker'
}

export type WhyNone =
  /** An end is not drawn, but what it is folded into. */
  | { readonly why: 'folded'; readonly ends: readonly { readonly id: string; readonly into: string }[] }
  | { readonly why: 'never'; readonly ends: readonly NeverDrawn[] }
  /** The reading draws no lines from one institution to another. */
  | { readonly why: 'hub' }
  /** Without the filter there are paths; these of their lines it leaves out. */
  | { readonly why: 'filter'; readonly length: number; readonly leftOut: readonly Tie[] }
  | {
      readonly why: 'apart'
      /** How many others each end is joined with, directly or through others. */
      readonly fromJoins: number
      readonly toJoins: number
      /** Where everyone named together is joined, there is a path. */
      readonly underEveryone: boolean
    }

export type PathAnswer =
  | { readonly found: ShortestPaths; readonly none: null }
  | { readonly found: null; readonly none: WhyNone }

let last: { readonly key: readonly unknown[]; readonly value: PathAnswer } | undefined

/** Remembered until the path or what is drawn changes; `null` while an end is still to be chosen. */
export function pathAnswer(
  state: Pick<AppState, 'view' | 'pointing'>,
  graph: CoordinationGraph,
  now: Derived,
): PathAnswer | null {
  const { path } = state.pointing
  if (!path?.from || !path.to) return null
  const key = [path, now]
  if (last?.key.every((part, index) => part === key[index])) return last.value
  const ends = { from: path.from, to: path.to }
  const found = whyNotDrawn(ends, graph, state, now) ? null : shortestPaths(now.ties, ends, FIRST_PATHS)
  const value: PathAnswer = found
    ? { found, none: null }
    : { found: null, none: whyNotDrawn(ends, graph, state, now) ?? whyNone(ends, graph, state, now) }
  last = { key, value }
  return value
}

interface Ends {
  readonly from: string
  readonly to: string
}

function whyNotDrawn(
  { from, to }: Ends,
  graph: CoordinationGraph,
  { view }: Pick<AppState, 'view'>,
  { standsFor }: Derived,
): WhyNone | undefined {
  const ends = [from, to].flatMap((id) => {
    const into = standsFor.get(id) ?? id
    return into === id ? [] : [{ id, into }]
  })
  if (ends.length > 0) return { why: 'folded', ends }
  const never = [from, to].flatMap((id): readonly NeverDrawn[] => {
    if (lookup(graph).actors.get(id)?.scope === 'placeholder') return [{ id, is: 'placeholder' }]
    return onlySpeaks(graph, id) ? [{ id, is: 'speaker' }] : []
  })
  if (never.length > 0) return { why: 'never', ends: never }
  return view.reading === 'hub' ? { why: 'hub' } : undefined
}

function whyNone(
  ends: Ends,
  graph: CoordinationGraph,
  { view }: Pick<AppState, 'view'>,
  now: Derived,
): WhyNone {
  const unfiltered = shortestPaths(now.allTies, ends, 1)
  if (unfiltered) {
    const passing = new Set(now.ties.map(({ id }) => id))
    const leftOut = now.allTies.filter(({ id }) => unfiltered.ties.has(id) && !passing.has(id))
    return { why: 'filter', length: unfiltered.length, leftOut }
  }
  const everyone = ties(graph, { reading: 'everyone', folded: view.folded })
  return {
    why: 'apart',
    fromJoins: reachableFrom(now.allTies, ends.from).size - 1,
    toJoins: reachableFrom(now.allTies, ends.to).size - 1,
    underEveryone: view.reading !== 'everyone' && shortestPaths(everyone, ends, 1) !== null,
  }
}
