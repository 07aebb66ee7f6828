// Organic: what belongs together stands together. Each connected part by stress, then the parts side by side.
import { type Arranged, ASPECT, type LayoutNode, type LayoutTask } from './arrangement'
import type { Box, Point } from './geometry'
import { rows } from './inRows'
import { components, neighboursOf } from './neighbours'
import { spread } from './spread'
import { stress } from './stress'

const GAP = 26
const LARGE = 260

export function organic(task: LayoutTask): Arranged {
  const byId = new Map(task.nodes.map((node) => [node.id, node]))
  const neighbours = neighboursOf(task)
  const parts = components(neighbours)
  const single = parts.filter((part) => part.length === 1).flatMap(([id]) => (id === undefined ? [] : [id]))
  const blocks = parts
    .filter((part) => part.length > 1)
    .map((part) =>
      laidOut(
        part.flatMap((id) => byId.get(id) ?? []),
        neighbours,
        ASPECT[task.shape],
      ),
    )
  const area = blocks.reduce((sum, { width, height }) => sum + (width + GAP) * (height + GAP), 0)
  const width = Math.max(...blocks.map((block) => block.width), Math.sqrt(area * ASPECT[task.shape]), 240)
  if (single.length > 0) {
    const alone = single.flatMap((id) => byId.get(id) ?? [])
    const { places, ...size } = rows(alone, width, GAP)
    blocks.push({ ...size, places: new Map(Object.entries(places)) })
  }
  return { places: packed(blocks, width), regions: [] }
}

interface Block {
  readonly width: number
  readonly height: number
  readonly places: ReadonlyMap<string, Point>
}

function laidOut(
  nodes: readonly LayoutNode[],
  neighbours: ReturnType<typeof neighboursOf>,
  aspect: number,
): Block {
  const mean = nodes.reduce((sum, { width, height }) => sum + width + height, 0) / nodes.length
  const near = stress(
    nodes.map(({ id }) => id),
    neighbours,
    mean * 0.72 + 20,
  )
  const raw = nodes.length > LARGE ? evened(near) : near
  // Plates are wider than high, and so is the screen, or the other way round on a phone.
  const stretch = Math.sqrt(Math.min(1.6, Math.max(0.7, aspect * 1.15)))
  const scale = roomier(nodes, [...raw.values()])
  const boxes = new Map<string, Box>(
    nodes.map(({ id, width, height }) => {
      const { x, y } = raw.get(id) ?? { x: 0, y: 0 }
      return [id, { x: x * stretch * scale, y: (y / stretch) * scale, width, height }]
    }),
  )
  const places = spread(boxes, GAP)
  const edges = nodes.map(({ id, width, height }) => ({
    ...(places.get(id) ?? { x: 0, y: 0 }),
    width,
    height,
  }))
  const left = Math.min(...edges.map((box) => box.x - box.width / 2))
  const top = Math.min(...edges.map((box) => box.y - box.height / 2))
  return {
    width: Math.max(...edges.map((box) => box.x + box.width / 2)) - left,
    height: Math.max(...edges.map((box) => box.y + box.height / 2)) - top,
    places: new Map([...places].map(([id, { x, y }]) => [id, { x: x - left, y: y - top }])),
  }
}

/** A large graph's crowded middle takes more of the ground and its outliers less; directions stay. */
function evened(points: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
  const byRadius = [...points]
    .map(([id, { x, y }]) => ({ id, x, y, radius: Math.hypot(x, y) }))
    .sort((one, other) => one.radius - other.radius)
  const rim = byRadius[Math.floor(byRadius.length * 0.95)]?.radius ?? 1
  return new Map(
    byRadius.map(({ id, x, y, radius }, rank) => {
      const even = rim * Math.sqrt(rank / byRadius.length)
      const scale = (0.25 * Math.min(radius, rim) + 0.75 * even) / (radius || 1)
      return [id, { x: x * scale, y: y * scale }]
    }),
  )
}

/** Large graphs are few steps across: they are blown up until their plates have room, so that spreading has little to do. */
function roomier(nodes: readonly LayoutNode[], points: readonly Point[]): number {
  const needed = nodes.reduce((sum, { width, height }) => sum + (width + GAP) * (height + GAP), 0)
  // Outliers of a large graph say nothing of its room; in a small one every place counts.
  const trimmed = nodes.length > LARGE ? 0.1 : 0
  const spanOf = (values: readonly number[], sizes: readonly number[]) => {
    const sorted = [...values].sort((one, other) => one - other)
    const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? 0
    return Math.max(at(1 - trimmed) - at(trimmed), ...sizes)
  }
  const wide = spanOf(
    points.map(({ x }) => x),
    nodes.map(({ width }) => width),
  )
  const high = spanOf(
    points.map(({ y }) => y),
    nodes.map(({ height }) => height),
  )
  return Math.max(1, Math.sqrt((needed * 1.6) / (wide * high)))
}

/** Blocks on shelves, in their order; whole units, so that a saved place reads well. */
function packed(blocks: readonly Block[], width: number): Record<string, Point> {
  const places: Record<string, Point> = {}
  let [x, y, shelf] = [0, 0, 0]
  for (const block of blocks) {
    if (x > 0 && x + block.width > width) {
      x = 0
      y += shelf + GAP * 2
      shelf = 0
    }
    for (const [id, place] of block.places)
      places[id] = { x: Math.round(x + place.x), y: Math.round(y + place.y) }
    x += block.width + GAP * 2
    shelf = Math.max(shelf, block.height)
  }
  return places
}
