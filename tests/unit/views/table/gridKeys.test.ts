// Where keys lead in the grid.
import { describe, expect, it } from 'vitest'
import { placeAfter } from '@/views/table/gridKeys'

const SIZE = { rows: 100, columns: 5, page: 10 }
const led = (key: string, row: number, column: number, ctrlKey = false) =>
  placeAfter({ key, ctrlKey, metaKey: false }, { row, column }, SIZE)

describe('a key in the grid', () => {
  it.each([
    ['ArrowDown', 3, 2, { row: 4, column: 2 }],
    ['ArrowDown', 99, 2, { row: 99, column: 2 }],
    ['ArrowUp', 0, 2, { row: 0, column: 2 }],
    ['ArrowRight', 3, 4, { row: 3, column: 4 }],
    ['ArrowLeft', 3, 2, { row: 3, column: 1 }],
    ['PageDown', 3, 2, { row: 13, column: 2 }],
    ['PageDown', 95, 2, { row: 99, column: 2 }],
    ['PageUp', 3, 2, { row: 0, column: 2 }],
    ['Home', 3, 2, { row: 3, column: 0 }],
    ['End', 3, 2, { row: 3, column: 4 }],
  ])('%s leads from row %i, column %i to its neighbour, and never out', (key, row, column, place) => {
    expect(led(key, row, column)).toEqual(place)
  })

  it.each([
    ['Home', { row: 0, column: 0 }],
    ['End', { row: 99, column: 4 }],
    ['ArrowDown', { row: 99, column: 2 }],
    ['ArrowRight', { row: 3, column: 4 }],
  ])('Control with %s leads to the far end', (key, place) => {
    expect(led(key, 3, 2, true)).toEqual(place)
  })

  it('leads nowhere where it is no key of the grid', () => {
    expect(led('a', 3, 2)).toBeUndefined()
    expect(led('Tab', 3, 2)).toBeUndefined()
  })
})
