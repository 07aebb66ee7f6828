// Lines and bands along one side: where they are, which are in sight, and how the keyboard goes over them.
import { describe, expect, it } from 'vitest'
import { axisOf, indexesOf, lineAt, rangeIn } from '@/views/matrix/axis'
import { scrollFor } from '@/views/matrix/revealing'

const axis = axisOf(
  [
    { key: '1', name: 'One', ids: ['a', 'b'] },
    { key: '2', name: '', ids: ['c'] },
    { key: '3', name: 'Three', ids: ['d', 'e', 'f'] },
  ],
  30,
  20,
)

describe('an axis', () => {
  it('puts a band before every group that has a name', () => {
    expect(axis.starts).toEqual([20, 50, 80, 130, 160, 190])
    expect(axis.bands.map(({ start, end }) => [start, end])).toEqual([
      [0, 80],
      [110, 220],
    ])
    expect(axis.length).toBe(220)
  })

  it('knows the line at each offset, and none on a band or outside', () => {
    const lines = Array.from({ length: 240 }, (_, at) => lineAt(axis, at - 10))
    expect(lines.map((line) => (line === null ? '.' : axis.ids[line])).join('')).toBe(
      [
        '.'.repeat(30),
        'a'.repeat(30),
        'b'.repeat(30),
        'c'.repeat(30),
        '.'.repeat(20),
        'd'.repeat(30),
        'e'.repeat(30),
        'f'.repeat(30),
        '.'.repeat(10),
      ].join(''),
    )
  })

  it('has in range every line of which something shows, and keeps one more', () => {
    for (let from = -40; from < 240; from += 7) {
      const { first, last } = rangeIn(axis, from, from + 50)
      const seen = axis.starts.flatMap((start, index) =>
        start < from + 50 && start + 30 > from ? [index] : [],
      )
      expect(indexesOf({ first, last }, -1)).toEqual(seen)
    }
    expect(indexesOf({ first: 1, last: 3 }, 5)).toEqual([1, 2, 5])
    expect(indexesOf({ first: 1, last: 3 }, 2)).toEqual([1, 2])
  })

  it('scrolls no more than it takes, and shows the group’s name with its first', () => {
    const scrollTo = (row: number, top: number) =>
      scrollFor({ row, column: -1 }, axis, axis, { left: 5, top, width: 100, height: 100 })
    expect(scrollTo(1, 0)).toEqual({ left: 5, top: 0 })
    expect(scrollTo(5, 0)).toEqual({ left: 5, top: 120 })
    expect(scrollTo(0, 60)).toEqual({ left: 5, top: 0 })
    expect(scrollTo(-1, 60)).toEqual({ left: 5, top: 60 })
  })
})
