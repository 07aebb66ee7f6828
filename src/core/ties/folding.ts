// Folding: an institution may stand for everything that was part of it (SPEC T6). Applied before ties are derived.
import type { CoordinationGraph } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'

/** Ids of the institutions that stand for their parts. */
export type Folded = ReadonlySet<string>

export const FOLDING_PRESETS = ['none', 'offices', 'top'] as const
export type FoldingPreset = (typeof FOLDING_PRESETS)[number]

/**
 * Actor id → the id that stands for it: its topmost folded ancestor, or itself.
 * Where several wholes of the same height qualify, the one with the smaller id is taken, so that the answer never
 * depends on the order of the file.
 */
export function representatives(graph: CoordinationGraph, folded: Folded): ReadonlyMap<string, string> {
  // The usual case, and a chain of wholes may be long.
  if (folded.size === 0) return new Map(graph.actors.map(({ id }) => [id, id]))
  const { wholes } = lookup(graph)
  const result = new Map<string, string>()
  for (const actor of graph.actors) {
    let best = actor.id
    let bestHeight = 0
    const heights = new Map<string, number>([[actor.id, 0]])
    const queue = [actor.id]
    for (let at = 0; at < queue.length; at += 1) {
      const id = queue[at]
      if (id === undefined) break
      const height = (heights.get(id) ?? 0) + 1
      for (const whole of wholes.get(id) ?? []) {
        if (heights.has(whole)) continue
        heights.set(whole, height)
        queue.push(whole)
        if (!folded.has(whole)) continue
        if (height > bestHeight || (height === bestHeight && whole < best)) {
          best = whole
          bestHeight = height
        }
      }
    }
    result.set(actor.id, best)
  }
  return result
}

/** What a preset folds. `offices`: named bodies whose parts have no parts of their own; `top`: every whole that is part of nothing. */
export function presetFolding(graph: CoordinationGraph, preset: FoldingPreset): Folded {
  const { actors, parts, wholes } = lookup(graph)
  if (preset === 'none') return new Set()
  const all = [...parts.keys()]
  if (preset === 'top') return new Set(all.filter((id) => !wholes.has(id)))
  return new Set(
    all.filter(
      (id) => actors.get(id)?.scope === 'named' && (parts.get(id) ?? []).every((part) => !parts.has(part)),
    ),
  )
}

/** The preset that gives this folding, or `undefined` where a reader folded by hand. */
export function presetOf(graph: CoordinationGraph, folded: Folded): FoldingPreset | undefined {
  return FOLDING_PRESETS.find((preset) => {
    const set = presetFolding(graph, preset)
    return set.size === folded.size && [...set].every((id) => folded.has(id))
  })
}

/** Everything that a folded institution stands for, itself left out. */
export function membersOf(graph: CoordinationGraph, folded: Folded, whole: string): readonly string[] {
  const representative = representatives(graph, folded)
  return graph.actors
    .map((actor) => actor.id)
    .filter((id) => id !== whole && representative.get(id) === whole)
}
