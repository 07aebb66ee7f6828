// By level: bands from global down to local, and one for a level that the file does not give.
import { LEVELS } from '@/core/model/vocabulary'
import { type Arranged, ASPECT, type LayoutTask, type Region } from './arrangement'
import type { Point } from './geometry'
import { byKinship, grouped, withStatements } from './groups'
import { rows } from './inRows'
import { neighboursOf } from './neighbours'

const PADDING = 22
const LABEL = 28
const GAP = 34
const APART = 40

export function byLevel(task: LayoutTask): Arranged {
  const neighbours = neighboursOf(task)
  const groups = grouped(task.nodes, ({ level }) => level ?? 'none')
  const area = task.nodes.reduce((sum, { width, height }) => sum + (width + GAP) * (height + 2 * GAP), 0)
  const wide = Math.max(260, Math.sqrt(area * ASPECT[task.shape]))
  const blocks = [...LEVELS, 'none'].flatMap((key) => {
    const nodes = groups.get(key)
    return nodes ? [{ key, ...rows(byKinship(nodes, neighbours), wide, GAP) }] : []
  })
  const width = Math.max(...blocks.map((block) => block.width)) + 2 * PADDING
  const places = new Map<string, Point>()
  const regions: Region[] = []
  let y = 0
  for (const block of blocks) {
    const height = block.height + 2 * PADDING + LABEL
    regions.push({ sort: 'level', key: block.key, x: width / 2, y: y + height / 2, width, height })
    for (const [id, place] of Object.entries(block.places)) {
      places.set(id, { x: (width - block.width) / 2 + place.x, y: y + PADDING + LABEL + place.y })
    }
    y += height + APART
  }
  return withStatements(task, places, regions)
}
