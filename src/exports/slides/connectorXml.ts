// A line → a native connector, glued with both ends to the sides of its plates, drawn where it would be drawn after a move.
import type { LineLook } from '@/canvas/scene'
import type { Box } from '@/core/layout/geometry'
import type { Line } from './deck'
import { geometry, named, type Stroke, stroke, type Turn, transform } from './drawing'
import { type Route, SIDES, type Side } from './route'
import type { ShapeIds } from './shapeIds'
import { lineColour } from './slideColours'
import { element } from './xml'

export function connectorXml(line: Line, ids: ShapeIds): string {
  const { id, from, to, name, said, route } = line
  return element(
    'p:cxnSp',
    {},
    element(
      'p:nvCxnSpPr',
      {},
      named(ids.of(id), name, said),
      element(
        'p:cNvCxnSpPr',
        {},
        glue('a:stCxn', ids.of(from), route.from),
        glue('a:endCxn', ids.of(to), route.to),
      ),
      element('p:nvPr'),
    ),
    element('p:spPr', {}, shapeOf(route), stroke(strokeOf(line))),
  )
}

function glue(tag: string, id: number, side: Side): string {
  return element(tag, { id, idx: SIDES.indexOf(side) })
}

export function dashOf(look: LineLook): Stroke['dash'] {
  return look === 'asked' ? 'dash' : look === 'permitted' ? 'sysDot' : undefined
}

function strokeOf({ sort, look, inferred, strength, weight, directed }: Line): Stroke {
  const colour = lineColour(look, inferred, strength)
  const full = strength === 'full'
  const structure = sort === 'modifies' || sort === 'part-of'
  const width = structure ? 1 : 2 + Math.min(4, weight - 1) * 1.1
  const dash = sort === 'part-of' ? 'sysDash' : dashOf(look)
  const end =
    sort === 'part-of' ? 'diamond' : sort === 'modifies' ? 'arrow' : directed ? 'triangle' : undefined
  return {
    colour,
    width: full ? width : Math.max(0.75, width * 0.5),
    ...(dash ? { dash } : {}),
    ...(end ? { end } : {}),
  }
}

const PRESETS = { straight: 'straightConnector1', bent: 'bentConnector3', corner: 'bentConnector2' } as const

function shapeOf({ points, shape, from, at }: Route): string {
  const [start, end] = [points[0] ?? { x: 0, y: 0 }, points.at(-1) ?? { x: 0, y: 0 }]
  const [dx, dy] = [end.x - start.x, end.y - start.y]
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }
  const upright = shape !== 'straight' && (from === 'top' || from === 'bottom')
  // A connector with corners leaves sideways; one that leaves up or down is such a one, turned.
  const box: Box = upright
    ? { ...middle, width: Math.abs(dy), height: Math.abs(dx) }
    : { ...middle, width: Math.abs(dx), height: Math.abs(dy) }
  const turn: Turn = upright
    ? { rotation: 90, flipH: dy < 0, flipV: dx > 0 }
    : { flipH: dx < 0, flipV: dy < 0 }
  return transform(box, turn) + geometry(PRESETS[shape], shape === 'bent' ? { adj1: at * 100_000 } : {})
}
