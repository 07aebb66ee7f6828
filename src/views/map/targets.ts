// Marks on the canvas ↔ what a person can select.
import type { Scene } from '@/canvas/scene'
import type { CoordinationGraph } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import type { Target } from '@/core/ties/target'

export function targetOf(scene: Scene, id: string): Target | null {
  if (scene.plates.some((plate) => plate.id === id)) return { type: 'actor', id }
  if (scene.knots.some((knot) => knot.id === id)) return { type: 'statement', id }
  const line = scene.lines.find((one) => one.id === id)
  if (line?.sort === 'tie') return { type: 'tie', id }
  if (line?.sort === 'arm') return { type: 'part', statement: line.from, actors: [line.to] }
  return null
}

/** What a double click on an institution folds: itself over its parts, or it into the whole that it is part of. */
export function foldOf(graph: CoordinationGraph, id: string): string | null {
  const { parts, wholes } = lookup(graph)
  if (parts.has(id)) return id
  return wholes.get(id)?.[0] ?? null
}
