// A picture for the wall: the same places with less ground between them, and still room between plates.
import { expect, it } from 'vitest'
import type { LayoutNode } from '@/core/layout/arrangement'
import { closer, closerFor } from '@/core/layout/closer'
import { overlap } from '@/core/layout/geometry'

const node = (id: string, width = 100): LayoutNode => ({
  id,
  sort: 'institution',
  width,
  height: 50,
  country: null,
  level: null,
})

it('shortens distances where there is room', () => {
  const places = { a: { x: 0, y: 0 }, b: { x: 1000, y: 400 } }
  const found = closer({ places, regions: [] }, [node('a'), node('b')], { x: 0.5, y: 0.5 })
  expect(found.places).toEqual({ a: { x: 0, y: 0 }, b: { x: 500, y: 200 } })
})

it('leaves ground between plates that would touch, and keeps their order', () => {
  const places = { a: { x: 0, y: 0 }, b: { x: 150, y: 0 }, c: { x: 300, y: 0 } }
  const nodes = [node('a'), node('b'), node('c')]
  const found = closer({ places, regions: [] }, nodes, { x: 0.5, y: 0.5 })
  const boxes = nodes.map((one) => ({ ...one, ...(found.places[one.id] ?? { x: 0, y: 0 }) }))
  for (const one of boxes)
    for (const other of boxes) if (one !== other) expect(overlap(one, other, 15)).toBe(false)
  expect(boxes.map(({ x }) => x)).toEqual(boxes.map(({ x }) => x).toSorted((one, other) => one - other))
})

it('leaves out what has no place, and what is not to be drawn', () => {
  const places = { a: { x: 0, y: 0 }, b: { x: 1000, y: 0 } }
  expect(
    Object.keys(closer({ places, regions: [] }, [node('a'), node('z')], { x: 0.5, y: 0.5 }).places),
  ).toEqual(['a'])
})

it('makes the whole as wide as the screen, and comes not closer than plates keep their order', () => {
  const square = { places: { a: { x: 0, y: 0 }, b: { x: 100, y: 100 } }, regions: [] }
  const { x, y } = closerFor(square, 0.6, 2)
  expect(x / y).toBeCloseTo(2)
  expect(x * y).toBeCloseTo(0.36)
  expect(closerFor(square, 0.6, 9)).toEqual({ x: 1, y: 0.4 })
  const line = { places: { a: { x: 0, y: 0 }, b: { x: 100, y: 0 } }, regions: [] }
  expect(closerFor(line, 0.6, 2)).toEqual({ x: 0.6, y: 0.6 })
  expect(closerFor({ places: {}, regions: [] }, 0.6, 2)).toEqual({ x: 0.6, y: 0.6 })
})
