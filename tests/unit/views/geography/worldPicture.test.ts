// The map of countries: fitted to the region, with stacks that do not lie on each other.
import { describe, expect, it } from 'vitest'
import { overlap } from '@/core/layout/geometry'
import { type Country, type Group, roomyPicture, worldPicture } from '@/views/geography/worldPicture'

/** A country as a rectangle of degrees; clockwise, as the sphere wants it. */
function country(code: string, west: number, south: number, size = 6): Country {
  const [east, north] = [west + size, south + size]
  const ring = [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ]
  return { code, geometry: { type: 'Polygon', coordinates: [ring] } }
}

const group = (place: string, count: number): Group => ({
  place,
  plates: Array.from({ length: count }, (_, at) => ({ id: `${place}${at}`, width: 100, height: 44 })),
})

const ATLAS = [
  country('AA', -100, 20),
  country('BB', -92, 14, 3),
  country('CC', -88, 13, 3),
  country('DD', 100, 10),
]
const SIZE = { width: 900, height: 560 }

describe('the picture of countries', () => {
  const { outlines, stacks } = worldPicture(
    ATLAS,
    [group('none', 4), group('AA', 8), group('BB', 1), group('CC', 1), group('ZZ', 1)],
    SIZE,
  )

  it('draws those that it speaks of apart from the rest of the world', () => {
    expect(outlines.filter(({ isOfMap }) => isOfMap).map(({ key }) => key)).toEqual(['AA', 'BB', 'CC'])
  })

  it('puts every institution somewhere, those without an outline beside the map', () => {
    expect(stacks.map(({ place }) => place).sort()).toEqual(['AA', 'BB', 'CC', 'ZZ', 'none'])
    expect(stacks.filter(({ anchor }) => anchor === null).map(({ place }) => place)).toEqual(['none', 'ZZ'])
    expect(stacks.flatMap(({ plates }) => plates).length).toBe(15)
  })

  it('lets no stack lie on another or reach out of the picture', () => {
    for (const [at, one] of stacks.entries()) {
      for (const other of stacks.slice(at + 1))
        expect(overlap(one, other), `${one.place} ${other.place}`).toBe(false)
      for (const { x, y, width, height } of one.plates) {
        expect(x - width / 2).toBeGreaterThanOrEqual(0)
        expect(x + width / 2).toBeLessThanOrEqual(SIZE.width)
        expect(y - height / 2).toBeGreaterThanOrEqual(0)
        expect(y + height / 2).toBeLessThanOrEqual(SIZE.height)
      }
    }
  })

  it('grows where stacks would lie on each other, and never less than it must', () => {
    const low = { width: 420, height: 300 }
    const groups = [group('none', 9), group('AA', 8), group('BB', 2), group('CC', 2)]
    const picture = roomyPicture(ATLAS, groups, low)
    expect(picture.size.width).toBe(low.width)
    expect(picture.size.height).toBeGreaterThan(low.height)
    for (const [at, one] of picture.stacks.entries()) {
      expect(one.y + one.height / 2).toBeLessThanOrEqual(picture.size.height)
      for (const other of picture.stacks.slice(at + 1))
        expect(overlap(one, other), `${one.place} ${other.place}`).toBe(false)
    }
    expect(roomyPicture(ATLAS, groups, SIZE).size).toEqual(SIZE)
  })

  it('makes sense of nobody, of no country, and of a hundred and fifty', () => {
    expect(worldPicture(ATLAS, [], SIZE).stacks).toEqual([])
    expect(worldPicture(ATLAS, [group('none', 3)], SIZE).outlines.length).toBe(4)
    const many = Array.from({ length: 150 }, (_, at) =>
      country(`C${at}`, -170 + (at % 25) * 13, -50 + Math.floor(at / 25) * 17),
    )
    const { stacks: all } = worldPicture(
      many,
      many.map(({ code }) => ({ place: code ?? '', plates: [{ id: code ?? '', width: 44, height: 44 }] })),
      SIZE,
    )
    expect(all.length).toBe(150)
    for (const { x, y } of all) expect(Number.isFinite(x + y)).toBe(true)
  })
})
