// The simplest arrangement: rows from left to right. For things that nothing joins, and where all else fails.
import { type Arranged, ASPECT, type LayoutNode, type LayoutTask } from './arrangement'
import type { Point, Size } from './geometry'

const GAP = 24

export function inRows({ nodes, shape }: Pick<LayoutTask, 'nodes' | 'shape'>): Arranged {
  const area = nodes.reduce((sum, { width, height }) => sum + (width + GAP) * (height + GAP), 0)
  return { places: rows(nodes, Math.sqrt(area * ASPECT[shape])).places, regions: [] }
}

export interface Rows extends Size {
  /** Centres, in a frame whose upper left corner is 0, 0. */
  readonly places: Readonly<Record<string, Point>>
}

/** Fills rows up to a width, each row centred. */
export function rows(nodes: readonly LayoutNode[], width: number, gap = GAP): Rows {
  const lines: LayoutNode[][] = []
  let used = Number.POSITIVE_INFINITY
  for (const node of nodes) {
    if (used + gap + node.width > width) {
      lines.push([])
      used = -gap
    }
    lines.at(-1)?.push(node)
    used += gap + node.width
  }
  const widths = lines.map((line) => line.reduce((sum, node) => sum + node.width + gap, -gap))
  const widest = Math.max(0, ...widths)
  const places: Record<string, Point> = {}
  let y = 0
  lines.forEach((line, index) => {
    const tallest = Math.max(...line.map(({ height }) => height))
    let x = (widest - (widths[index] ?? 0)) / 2
    for (const node of line) {
      places[node.id] = { x: x + node.width / 2, y: y + tallest / 2 }
      x += node.width + gap
    }
    y += tallest + gap
  })
  return { places, width: widest, height: Math.max(0, y - gap) }
}
