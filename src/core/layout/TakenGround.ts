// Which ground plates take, asked in small cells: the nearest spot where one more fits.
import { type Box, overlap, type Point, type Size } from './geometry'

const CELL = 120
const GAP = 6
const STEP = 10
const MOST_RINGS = 400

export class TakenGround {
  readonly #cells = new Map<string, Box[]>()

  add(box: Box): void {
    for (const key of cellsOf(box)) {
      const cell = this.#cells.get(key)
      if (cell) cell.push(box)
      else this.#cells.set(key, [box])
    }
  }

  isFree(box: Box): boolean {
    return !cellsOf(box).some((key) => this.#cells.get(key)?.some((other) => overlap(box, other, GAP)))
  }

  /** Looks in growing squares around the wanted point; whole units stay whole. */
  freeNear(wanted: Point, size: Size): Point {
    if (this.isFree({ ...wanted, ...size })) return wanted
    for (let ring = 1; ring <= MOST_RINGS; ring += 1) {
      const reach = ring * STEP
      for (let along = -reach; along <= reach; along += STEP) {
        for (const [dx, dy] of [
          [along, reach],
          [along, -reach],
          [reach, along],
          [-reach, along],
        ] as const) {
          const spot = { x: wanted.x + dx, y: wanted.y + dy }
          if (this.isFree({ ...spot, ...size })) return spot
        }
      }
    }
    return wanted
  }
}

function cellsOf({ x, y, width, height }: Box): readonly string[] {
  const keys: string[] = []
  const last = { x: Math.floor((x + width / 2 + GAP) / CELL), y: Math.floor((y + height / 2 + GAP) / CELL) }
  for (let column = Math.floor((x - width / 2 - GAP) / CELL); column <= last.x; column += 1) {
    for (let row = Math.floor((y - height / 2 - GAP) / CELL); row <= last.y; row += 1)
      keys.push(`${column} ${row}`)
  }
  return keys
}
