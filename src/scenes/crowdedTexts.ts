// Which lines have no room for their words: those words would lie on a plate, or on words that are there already.
import type { LineMark } from '@/canvas/scene'
import { type Box, drawnLine, overlap, type Point } from '@/core/layout/geometry'
import { textWidth } from '@/core/layout/textWidth'

type Worded = Pick<LineMark, 'id' | 'from' | 'to' | 'text' | 'bend'>

/** Of the words, in the map's units. */
const [SIZE, HEIGHT, AROUND] = [11, 15, 2]

/** The first of the file have their words. Pure. @param boxes of all plates and knots, by id */
export function crowdedTexts(lines: readonly Worded[], boxes: ReadonlyMap<string, Box>): ReadonlySet<string> {
  const taken: Box[] = [...boxes.values()]
  const crowded = new Set<string>()
  for (const { id, from, to, text, bend } of lines) {
    const [one, other] = [boxes.get(from), boxes.get(to)]
    if (text === '' || !one || !other) continue
    const box = { ...middleOf(drawnLine(one, other, bend)), width: textWidth(text) * SIZE, height: HEIGHT }
    if (taken.some((thing) => overlap(box, thing, AROUND))) crowded.add(id)
    else taken.push(box)
  }
  return crowded
}

/** Of the middle piece of a chain, or its middle corner. */
function middleOf(points: readonly Point[]): Point {
  const last = points.length - 1
  const [one, other] = [points[Math.floor(last / 2)], points[Math.ceil(last / 2)]]
  return { x: ((one?.x ?? 0) + (other?.x ?? 0)) / 2, y: ((one?.y ?? 0) + (other?.y ?? 0)) / 2 }
}
