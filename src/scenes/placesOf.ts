// The places that a file ships: whole sets only, so that a picture is never half arranged.
import type { Arranged, Shape } from '@/core/layout/arrangement'
import type { CoordinationGraph } from '@/core/model/graph'

/** `null` where the file places not everything that may be drawn. */
export function shippedPlaces(graph: CoordinationGraph, shape: Shape): Arranged | null {
  const places = graph.positions?.[shape] ?? graph.positions?.wide ?? graph.positions?.tall
  if (!places) return null
  const everything = [...graph.actors, ...graph.statements]
  return everything.every(({ id }) => Object.hasOwn(places, id)) ? { places, regions: [] } : null
}
