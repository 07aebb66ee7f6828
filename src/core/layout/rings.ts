// Rings: one institution in the middle, the others as far out as statements lie between; the unconnected below.
import type { Arranged, LayoutNode, LayoutTask, Region } from './arrangement'
import type { Point } from './geometry'
import { withStatements } from './groups'
import { rows } from './inRows'
import { type Neighbours, neighboursOf, stepsFrom } from './neighbours'

const BETWEEN = 165
const GAP = 30
/** Ellipses, since plates are wider than high and so is a screen. */
const FLAT = { wide: 0.64, tall: 1.15 } as const

export function rings(task: LayoutTask): Arranged {
  const neighbours = neighboursOf(task)
  const institutions = task.nodes.filter(({ sort }) => sort === 'institution')
  const middle = middleOf(institutions, neighbours, task.around)
  const steps = stepsFrom(middle, neighbours)
  const byRing = new Map<number, LayoutNode[]>()
  const outside: LayoutNode[] = []
  const byId = new Map(institutions.map((node) => [node.id, node]))
  // In the order of reaching, so that those who come through the same institution stand together.
  for (const [id, distance] of steps) {
    const node = byId.get(id)
    if (!node) continue
    // Two steps in the graph, by way of a statement, are one between institutions.
    const ring = byRing.get(distance / 2)
    if (ring) ring.push(node)
    else byRing.set(distance / 2, [node])
  }
  for (const node of institutions) if (!steps.has(node.id)) outside.push(node)

  const flat = FLAT[task.shape]
  const places = new Map<string, Point>([[middle, { x: 0, y: 0 }]])
  const regions: Region[] = []
  let radius = 0
  for (const [ring, nodes] of [...byRing].sort(([one], [other]) => one - other)) {
    if (ring === 0) continue
    const around = nodes.reduce((sum, { width, height }) => sum + Math.max(width, height) + GAP, 0)
    radius = Math.max(radius + BETWEEN, (around / (2 * Math.PI)) * 1.1)
    nodes.forEach((node, index) => {
      const angle = (2 * Math.PI * (index + 0.5)) / nodes.length - Math.PI / 2
      places.set(node.id, { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius * flat })
    })
    regions.push({
      sort: 'ring',
      key: String(ring),
      x: 0,
      y: 0,
      width: 2 * radius,
      height: 2 * radius * flat,
    })
  }
  if (outside.length > 0) {
    const block = rows(outside, Math.max(2 * radius, 360), GAP)
    const top = radius * flat + 90
    for (const [id, { x, y }] of Object.entries(block.places))
      places.set(id, { x: x - block.width / 2, y: y + top + 34 })
    const [width, height] = [block.width + 44, block.height + 66]
    regions.push({ sort: 'country', key: 'outside', x: 0, y: top + height / 2 - 10, width, height })
  }
  // The widest first, so that none hides another.
  return withStatements(task, places, regions.reverse())
}

function middleOf(
  institutions: readonly LayoutNode[],
  neighbours: Neighbours,
  wanted: string | null,
): string {
  if (wanted !== null && institutions.some(({ id }) => id === wanted)) return wanted
  const degree = ({ id }: LayoutNode) => neighbours.get(id)?.length ?? 0
  const [first, ...others] = institutions
  return others.reduce((best, node) => (best && degree(node) > degree(best) ? node : best), first)?.id ?? ''
}
