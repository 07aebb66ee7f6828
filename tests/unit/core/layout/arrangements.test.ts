import { describe, expect, it } from 'vitest'
import { arrange } from '@/core/layout/arrange'
import type { LayoutTask, Shape } from '@/core/layout/arrangement'
import { overlap } from '@/core/layout/geometry'
import { taskOf } from '@/core/layout/taskOf'
import { generatedGraph } from '../../../support/generatedGraph'
import { page24 } from '../../../support/page24'

const NOBODY = new Set<string>()
const kinds = ['organic', 'country', 'level', 'rings'] as const
const shapes: readonly Shape[] = ['wide', 'tall']
const graphs = {
  'page 24': page24,
  'sixty institutions': generatedGraph({ institutions: 60, statements: 45, seed: 4 }),
}

function boxesOf(task: LayoutTask) {
  const { places } = arrange(task)
  return task.nodes.map(({ id, width, height }) => {
    const place = places[id]
    if (!place) throw new Error(`No place for ${id}`)
    return { id, width, height, ...place }
  })
}

describe.each(kinds)('the arrangement “%s”', (arrangement) => {
  it.each(Object.entries(graphs))('places all of %s without overlaps, wide and tall', (_, graph) => {
    for (const shape of shapes) {
      const boxes = boxesOf(taskOf(graph, { arrangement, shape, around: null, undrawn: NOBODY }))
      const bad = boxes.flatMap((one, index) =>
        boxes
          .slice(index + 1)
          .filter((other) => overlap(one, other))
          .map((other) => `${one.id} ${other.id}`),
      )
      expect(bad).toEqual([])
    }
  })

  it('gives the same picture for the same file', () => {
    const task = taskOf(page24, { arrangement, shape: 'wide', around: null, undrawn: NOBODY })
    expect(arrange(task)).toEqual(arrange(structuredClone(task)))
  })

  it('arranges a file that names no institution', () => {
    const empty = { arrangement, shape: 'wide', nodes: [], links: [], around: null } as const
    expect(arrange(empty)).toEqual({ places: {}, regions: [] })
  })

  it('gets done with two thousand institutions', () => {
    const graph = generatedGraph({ institutions: 2000, statements: 1500, seed: 7 })
    const task = taskOf(graph, { arrangement, shape: 'wide', around: null, undrawn: NOBODY })
    const { places } = arrange(task)
    expect(
      task.nodes.every(({ id }) => Number.isFinite(places[id]?.x) && Number.isFinite(places[id]?.y)),
    ).toBe(true)
  })
})

it('a map of two institutions keeps them near enough to be read', () => {
  const two = generatedGraph({ institutions: 2, statements: 1, seed: 1 })
  const [one, other] = boxesOf(
    taskOf(two, { arrangement: 'organic', shape: 'wide', around: null, undrawn: NOBODY }),
  )
  if (!one || !other) throw new Error('Two plates')
  expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeLessThan(5 * (one.width + other.width))
})

describe('areas', () => {
  it('names every country of the file, and the institutions of none', () => {
    const task = taskOf(page24, { arrangement: 'country', shape: 'wide', around: null, undrawn: NOBODY })
    const keys = arrange(task).regions.map(({ key }) => key)
    expect(keys.sort()).toEqual(['GT', 'HN', 'MX', 'SV', 'US', 'none'])
  })

  it('puts bands from global down to local', () => {
    const task = taskOf(page24, { arrangement: 'level', shape: 'tall', around: null, undrawn: NOBODY })
    const bands = [...arrange(task).regions].sort((one, other) => one.y - other.y)
    expect(bands.map(({ key }) => key)).toEqual(['global', 'national', 'local', 'none'])
  })

  it('puts the institution of the rings in the middle', () => {
    const task = taskOf(page24, {
      arrangement: 'rings',
      shape: 'wide',
      around: 'org:iom',
      undrawn: NOBODY,
    })
    expect(arrange(task).places['org:iom']).toEqual({ x: 0, y: 0 })
  })
})
