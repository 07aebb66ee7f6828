// The ways of ties on the map of countries.
import { describe, expect, it } from 'vitest'
import { chainMeets } from '@/core/layout/geometry'
import { namePlaces } from '@/views/geography/namePlaces'
import { waysOfTies } from '@/views/geography/waysOfTies'

const box = (x: number, y: number) => ({ x, y, width: 100, height: 44 })

describe('arcs', () => {
  // Three rows of four, as a country of many institutions has them.
  const plates = new Map(
    Array.from({ length: 12 }, (_, at) => [
      `p${at}`,
      box(100 + (at % 4) * 114, 100 + Math.floor(at / 4) * 58),
    ]),
  )
  const lines = [...plates.keys()].flatMap((a, index) =>
    [...plates.keys()].slice(index + 1).map((b) => ({ id: `${a}~${b}`, a, b })),
  )

  it('run through no plate that is not their end, and begin and end at theirs', () => {
    const ways = waysOfTies(plates, lines)
    expect(ways.size).toBe(lines.length)
    for (const { id, a, b } of lines) {
      const way = ways.get(id) ?? []
      for (const [plate, place] of plates)
        expect(plate !== a && plate !== b && chainMeets(way, place), `${id} through ${plate}`).toBe(false)
      for (const [end, point] of [
        [a, way[0]],
        [b, way.at(-1)],
      ] as const) {
        const plate = plates.get(end)
        expect(Math.abs((point?.x ?? 0) - (plate?.x ?? 0)), id).toBeLessThanOrEqual(50.001)
        expect(Math.abs((point?.y ?? 0) - (plate?.y ?? 0)), id).toBeLessThanOrEqual(22.001)
      }
    }
  })

  it('leave out whoever has no plate', () => {
    expect(waysOfTies(plates, [{ id: 'x', a: 'p1', b: 'nobody' }]).size).toBe(0)
  })
})

describe('names of countries', () => {
  const mark = (key: string, x: number, y: number) => ({
    key,
    x,
    y,
    width: 44,
    height: 44,
    name: { width: 80, height: 18 },
  })

  it('stand below, else where there is room, and nowhere where there is none', () => {
    const size = { width: 400, height: 200 }
    const alone = namePlaces([mark('a', 200, 100)], size)
    expect(alone.get('a')).toEqual({ x: 200, y: 134 })
    expect(namePlaces([mark('a', 200, 170)], size).get('a')).toEqual({ x: 200, y: 136 })
    expect(namePlaces([mark('a', 20, 20)], { width: 60, height: 60 }).size).toBe(0)
    const [left, right] = [mark('a', 150, 100), mark('b', 200, 100)]
    const both = namePlaces([left, right], size)
    expect(both.get('b')).not.toEqual({ x: 200, y: 134 })
    expect(both.size).toBe(2)
  })
})
