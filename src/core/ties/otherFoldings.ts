// What another folding would change in the gap: whether a tie exists already may hang on who stands for whom.
import type { CoordinationGraph } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import type { Reading } from '@/core/model/vocabulary'
import { type Filter, isFiltering } from './filter'
import type { Folded } from './folding'
import { type Gap, gap } from './gap'
import { ties } from './ties'

interface Choices {
  readonly reading: Reading
  readonly folded: Folded
  readonly filter: Filter
}

export interface FoldingsTask {
  readonly graph: CoordinationGraph
  readonly choices: Choices
}

interface OtherFolding {
  /** The institution that would be folded, or unfolded where it is folded now. */
  readonly whole: string
  readonly folds: boolean
  readonly folded: Folded
  /** Ties asked, and those of them that would exist. */
  readonly asked: number
  readonly met: number
}

/** More foldings than a person tries one by one; each costs one derivation of all ties. */
const MOST = 40

export interface OtherFoldings {
  readonly found: readonly OtherFolding[]
  /** How many could change something but were not tried. */
  readonly untried: number
}

/**
 * Foldings that differ from the one in force by one institution and would change how many asked ties exist. Only wholes
 * of which an end of an existing tie is, or has, a part can do that; of these the first 40 by id. Pure.
 */
export function otherFoldings(graph: CoordinationGraph, choices: Choices): OtherFoldings {
  const now = gapUnder(graph, choices).met.length
  const all = candidates(graph, choices)
  const found = all.slice(0, MOST).flatMap((whole): readonly OtherFolding[] => {
    const folded = new Set(choices.folded)
    const folds = !folded.delete(whole)
    if (folds) folded.add(whole)
    const { asked, met } = gapUnder(graph, { ...choices, folded })
    return met.length === now ? [] : [{ whole, folds, folded, asked: asked.length, met: met.length }]
  })
  return { found, untried: Math.max(0, all.length - MOST) }
}

function gapUnder(graph: CoordinationGraph, { filter, ...choices }: Choices): Gap {
  const all = ties(graph, choices)
  return isFiltering(filter) ? gap(ties(graph, { ...choices, filter }), all) : gap(all)
}

function candidates(graph: CoordinationGraph, { reading, folded }: Choices): readonly string[] {
  const { parts, wholes } = lookup(graph)
  const near = new Set(folded)
  for (const { polarity, a, b } of ties(graph, { reading }))
    if (polarity === 'existing') for (const end of [a, b]) for (const id of upwards(end, wholes)) near.add(id)
  return [...near].filter((id) => parts.has(id)).sort()
}

function upwards(from: string, wholes: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set([from])
  for (const id of reached) for (const whole of wholes.get(id) ?? []) reached.add(whole)
  return reached
}
