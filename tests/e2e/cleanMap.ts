// What is wrong with a map as the browser really laid it out.
import type { MapGeometry } from './mapPage'

type Plate = MapGeometry['plates'][number]

/** Pairs of plates of which one lies over the other. */
export function overlapping(plates: readonly Plate[]): readonly string[] {
  return plates.flatMap((one, index) =>
    plates
      .slice(index + 1)
      .filter((other) => one.x1 < other.x2 && other.x1 < one.x2 && one.y1 < other.y2 && other.y1 < one.y2)
      .map((other) => `${one.id} ${other.id}`),
  )
}

/** Plates that are too small for their names. */
export function cutNames(plates: readonly Plate[]): readonly string[] {
  return plates
    .filter(({ label, x1, y1, x2, y2 }) => label.x1 < x1 || label.x2 > x2 || label.y1 < y1 || label.y2 > y2)
    .map(({ id }) => id)
}

export function outOfSight({ plates, screen }: Pick<MapGeometry, 'plates' | 'screen'>): readonly string[] {
  return plates
    .filter(({ x1, y1, x2, y2 }) => x1 < 0 || y1 < 0 || x2 > screen.width || y2 > screen.height)
    .map(({ id }) => id)
}

/** Lines that run through a plate at which they do not end. */
export function throughPlates({ plates, lines }: Pick<MapGeometry, 'plates' | 'lines'>): readonly string[] {
  return lines.flatMap(({ id, ends, points }) =>
    plates
      .filter((plate) => !ends.includes(plate.id))
      .filter(({ x1, y1, x2, y2 }) => points.some(({ x, y }) => x > x1 && x < x2 && y > y1 && y < y2))
      .map((plate) => `${id} through ${plate.id}`),
  )
}
