// The whole of an arrangement, which the camera is fitted to: the same whatever reading, folding, filter and language are
// on, so that none of them moves the camera, and a reload finds everything where it was.
import { boundsOf } from '@/canvas/camera'
import type { Arranged } from '@/core/layout/arrangement'
import { DENSE, DOT_SIZE } from '@/core/layout/dense'
import type { Box } from '@/core/layout/geometry'
import { knotFor } from '@/core/layout/knot'
import { plateFor, plateName } from '@/core/layout/plate'
import type { Actor, CoordinationGraph, Places } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import { LANGUAGES } from '@/i18n/language'

export function wholeOf(graph: CoordinationGraph, { places, regions }: Arranged, moved: Places): Box {
  const dense = graph.actors.length > DENSE
  const { labels } = lookup(graph)
  const boxes: Box[] = [...regions]
  const put = (id: string, sizes: readonly { readonly width: number; readonly height: number }[]) => {
    const place = Object.hasOwn(moved, id) ? moved[id] : Object.hasOwn(places, id) ? places[id] : undefined
    if (place) for (const { width, height } of sizes) boxes.push({ ...place, width, height })
  }
  for (const actor of graph.actors)
    put(actor.id, dense ? [{ width: DOT_SIZE, height: DOT_SIZE }] : platesOf(actor))
  for (const { id } of graph.statements) put(id, [knotFor(labels.get(id) ?? id)])
  return boundsOf(boxes)
}

function platesOf(actor: Actor): readonly { readonly width: number; readonly height: number }[] {
  return LANGUAGES.map((language) => plateFor(plateName(actor, language)))
}
