// What another folding would change in the gap: whether a tie exists already may hang on who stands for whom.
import type { CoordinationGraph } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import type { Reading } from '@/core/model/vocabulary'
import { type Filter, isFiltering } from './filter'
import { FOLDING_PRESETS, type Folded, type FoldingPreset, presetFolding, presetOf } from './folding'
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

interface Folding {
  readonly folded: Folded
  /** Ties asked, and those of them that would exist. */
  readonly asked: number
  readonly met: number
}

interface SingleFolding extends Folding {
  /** The institution that would be folded, or unfolded where it is folded now. */
  readonly whole: string
  readonly folds: boolean
}

interface PresetFolding extends Folding {
  readonly preset: FoldingPreset
}

/** More foldings than a person tries one by one; each costs one derivation of all ties. */
const MOST = 40

export interface OtherFoldings {
  readonly found: readonly SingleFolding[]
  readonly presets: readonly PresetFolding[]
  /** How many could change something but were not tried. */
  readonly untried: number
}

/**
 * Foldings that differ from the one in force by one institution and would change how many asked ties exist. Only wholes
 * of which an end of an existing tie is, or has, a part can do that; of these the first 40 by id. Then the presets that would
 * change how many ties are asked, or how many of these exist. Pure.
 */
export function otherFoldings(graph: CoordinationGraph, choices: Choices): OtherFoldings {
  const now = countsUnder(graph, choices)
  const all = candidates(graph, choices)
  const found = all.slice(0, MOST).flatMap((whole): readonly SingleFolding[] => {
    const folded = new Set(choices.folded)
    const folds = !folded.delete(whole)
    if (folds) folded.add(whole)
    const would = countsUnder(graph, { ...choices, folded })
    return would.met === now.met ? [] : [{ whole, folds, folded, ...would }]
  })
  const inForce = presetOf(graph, choices.folded)
  const presets = FOLDING_PRESETS.filter((preset) => preset !== inForce).flatMap(
    (preset): readonly PresetFolding[] => {
      const folded = presetFolding(graph, preset)
      const would = countsUnder(graph, { ...choices, folded })
      return would.met === now.met && would.asked === now.asked ? [] : [{ preset, folded, ...would }]
    },
  )
  return { found, presets, untried: Math.max(0, all.length - MOST) }
}

function countsUnder(graph: CoordinationGraph, choices: Choices): Pick<Folding, 'asked' | 'met'> {
  const { asked, met } = gapUnder(graph, choices)
  return { asked: asked.length, met: met.length }
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
