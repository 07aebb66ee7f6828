// Shared by the arrangements in groups: which institutions form one, in which order, and where statements go then.
import type { Arranged, LayoutNode, LayoutTask } from './arrangement'
import type { Point } from './geometry'
import { type Neighbours, neighboursOf } from './neighbours'
import { TakenGround } from './TakenGround'

/** Institutions by a key, in the order in which the keys first come. */
export function grouped(
  nodes: readonly LayoutNode[],
  keyOf: (node: LayoutNode) => string,
): ReadonlyMap<string, readonly LayoutNode[]> {
  const groups = new Map<string, LayoutNode[]>()
  for (const node of nodes) {
    if (node.sort !== 'institution') continue
    const group = groups.get(keyOf(node))
    if (group) group.push(node)
    else groups.set(keyOf(node), [node])
  }
  return groups
}

/** Those who take part in the same statements stand next to each other: a walk that always takes the nearest next. */
export function byKinship(nodes: readonly LayoutNode[], neighbours: Neighbours): readonly LayoutNode[] {
  const known = new Map(nodes.map((node) => [node.id, node]))
  const order: LayoutNode[] = []
  const seen = new Set<string>()
  const busiest = [...nodes].sort(
    (one, other) =>
      (neighbours.get(other.id)?.length ?? 0) - (neighbours.get(one.id)?.length ?? 0) ||
      (one.id < other.id ? -1 : 1),
  )
  const visit = (start: string) => {
    const queue = [start]
    for (const id of queue) {
      if (seen.has(id)) continue
      seen.add(id)
      const node = known.get(id)
      if (node) order.push(node)
      for (const statement of neighbours.get(id) ?? [])
        for (const other of neighbours.get(statement) ?? []) if (known.has(other)) queue.push(other)
    }
  }
  for (const { id } of busiest) visit(id)
  return order
}

/** Puts every statement amid its institutions, on the nearest free spot, and rounds to whole units. */
export function withStatements(
  task: LayoutTask,
  institutions: ReadonlyMap<string, Point>,
  regions: Arranged['regions'],
): Arranged {
  const neighbours = neighboursOf(task)
  const places: Record<string, Point> = {}
  const taken = new TakenGround()
  for (const { id, width, height } of task.nodes) {
    const own = institutions.get(id)
    if (!own) continue
    const place = rounded(own)
    places[id] = place
    taken.add({ ...place, width, height })
  }
  const below = Math.max(0, ...regions.map(({ y, height }) => y + height / 2)) + 40
  for (const { id, sort, width, height } of task.nodes) {
    if (sort === 'institution') continue
    const ends = (neighbours.get(id) ?? []).flatMap((end) => institutions.get(end) ?? [])
    const wanted =
      ends.length > 0
        ? { x: mean(ends.map(({ x }) => x)), y: mean(ends.map(({ y }) => y)) }
        : { x: 0, y: below }
    const place = taken.freeNear(rounded(wanted), { width, height })
    places[id] = place
    taken.add({ ...place, width, height })
  }
  return { places, regions }
}

function rounded({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
