// By country: a labelled area for each, and one for institutions that belong to none.
import { type Arranged, ASPECT, type LayoutTask, type Region } from './arrangement'
import type { Point } from './geometry'
import { byKinship, grouped, withStatements } from './groups'
import { rows } from './inRows'
import { neighboursOf } from './neighbours'

const PADDING = 26
const LABEL = 30
const GAP = 34
const APART = 34

export function byCountry(task: LayoutTask): Arranged {
  const neighbours = neighboursOf(task)
  const groups = [...grouped(task.nodes, ({ country }) => country ?? 'none')]
  const blocks = groups
    .map(([key, nodes]) => {
      const area = nodes.reduce((sum, { width, height }) => sum + (width + GAP) * (height + GAP), 0)
      return { key, ...rows(byKinship(nodes, neighbours), Math.max(120, Math.sqrt(area * 1.5)), GAP) }
    })
    .sort((one, other) => other.height - one.height || (one.key < other.key ? -1 : 1))
  const total = blocks.reduce(
    (sum, { width, height }) => sum + (width + 2 * PADDING + APART) * (height + 2 * PADDING + LABEL + APART),
    0,
  )
  const widest = Math.max(...blocks.map(({ width }) => width + 2 * PADDING))
  const limit = Math.max(widest, Math.sqrt(total * ASPECT[task.shape]) * 1.2)
  const places = new Map<string, Point>()
  const regions: Region[] = []
  let [x, y, shelf] = [0, 0, 0]
  for (const block of blocks) {
    const width = Math.max(block.width, 110) + 2 * PADDING
    const height = block.height + 2 * PADDING + LABEL
    if (x > 0 && x + width > limit) {
      x = 0
      y += shelf + APART
      shelf = 0
    }
    regions.push({ sort: 'country', key: block.key, x: x + width / 2, y: y + height / 2, width, height })
    for (const [id, place] of Object.entries(block.places)) {
      places.set(id, { x: x + (width - block.width) / 2 + place.x, y: y + PADDING + LABEL + place.y })
    }
    x += width + APART
    shelf = Math.max(shelf, height)
  }
  return withStatements(task, places, regions)
}
