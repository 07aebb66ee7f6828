// Where names of countries find room beside their numbers: none where one would lie on a number, on another name or outside. Pure.
import { type Box, overlap, type Point, type Size } from '@/core/layout/geometry'

export interface Named extends Box {
  readonly key: string
  readonly name: Size
}

const AWAY = 3

/** The middle of each name that has room, by its key: below its mark, else above, right or left of it. */
export function namePlaces(marks: readonly Named[], within: Size): ReadonlyMap<string, Point> {
  const taken: Box[] = [...marks]
  const result = new Map<string, Point>()
  for (const mark of marks) {
    const { x, y, name } = mark
    const [dx, dy] = [(mark.width + name.width) / 2 + AWAY, (mark.height + name.height) / 2 + AWAY]
    const place = [
      { x, y: y + dy },
      { x, y: y - dy },
      { x: x + dx, y },
      { x: x - dx, y },
    ].find((at) => {
      const box = { ...at, ...name }
      return isInside(box, within) && !taken.some((other) => other !== mark && overlap(box, other))
    })
    if (!place) continue
    taken.push({ ...place, ...name })
    result.set(mark.key, place)
  }
  return result
}

function isInside({ x, y, width, height }: Box, within: Size): boolean {
  return (
    x - width / 2 >= 0 &&
    x + width / 2 <= within.width &&
    y - height / 2 >= 0 &&
    y + height / 2 <= within.height
  )
}
