// Pushes overlapping boxes apart, as little as needed, in an order that never depends on chance.
import type { Box, Point } from './geometry'

const ROUNDS = 300
/** Boxes times rounds: what a large graph may cost. */
const MOST_STEPS = 300_000

/**
 * Places without overlaps: every two boxes end up at least `gap` apart, or as near to that as the rounds allow.
 * Boxes in `fixed` stay where they are and the others make way.
 */
export function spread(
  boxes: ReadonlyMap<string, Box>,
  gap: number,
  fixed: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, Point> {
  const items = [...boxes].map(([id, box]) => ({ ...box, id, weight: fixed.has(id) ? 0 : 1 }))
  const cell = Math.max(40, ...items.map(({ width, height }) => Math.max(width, height))) + gap
  const rounds = Math.min(ROUNDS, Math.max(40, Math.floor(MOST_STEPS / Math.max(1, items.length))))
  for (let round = 0; round < rounds; round += 1) {
    let moved = false
    const grid = new Map<string, typeof items>()
    for (const item of items) {
      const [column, row] = [Math.floor(item.x / cell), Math.floor(item.y / cell)]
      for (let dx = -1; dx <= 1; dx += 1) {
        for (let dy = -1; dy <= 1; dy += 1) {
          for (const other of grid.get(`${column + dx} ${row + dy}`) ?? []) {
            if (push(item, other, gap)) moved = true
          }
        }
      }
      const key = `${column} ${row}`
      const list = grid.get(key)
      if (list) list.push(item)
      else grid.set(key, [item])
    }
    if (!moved) break
  }
  return new Map(items.map(({ id, x, y }) => [id, { x, y }]))
}

interface Movable {
  x: number
  y: number
  readonly width: number
  readonly height: number
  readonly id: string
  readonly weight: number
}

function push(one: Movable, other: Movable, gap: number): boolean {
  const total = one.weight + other.weight
  if (total === 0) return false
  const dx = one.x - other.x
  const dy = one.y - other.y
  const roomX = (one.width + other.width) / 2 + gap - Math.abs(dx)
  const roomY = (one.height + other.height) / 2 + gap - Math.abs(dy)
  if (roomX <= 0.01 || roomY <= 0.01) return false
  // On top of each other: the one with the smaller id goes left and up.
  const first = one.id < other.id ? -1 : 1
  if (roomX < roomY) {
    const by = (Math.sign(dx) || first) * (roomX + 0.02)
    one.x += (by * one.weight) / total
    other.x -= (by * other.weight) / total
  } else {
    const by = (Math.sign(dy) || first) * (roomY + 0.02)
    one.y += (by * one.weight) / total
    other.y -= (by * other.weight) / total
  }
  return true
}
