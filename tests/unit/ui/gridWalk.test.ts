// Where keys lead in a grid, with headings (the matrix) and without (the table).
import { describe, expect, it } from 'vitest'
import { placeAfter } from '@/ui/gridWalk'
import { press } from '../../support/press'

const SIZE = { rows: 100, columns: 5, page: 10 }
const led = (key: string, row: number, column: number, first: 0 | -1 = 0) =>
  placeAfter(press(key), { row, column }, { ...SIZE, first })
const ledFar = (key: string, first: 0 | -1 = 0) =>
  placeAfter(press(key, { ctrlKey: true }), { row: 3, column: 2 }, { ...SIZE, first })

describe('a key in a grid', () => {
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
    ['ArrowUp', { row: 0, column: 2 }],
    ['ArrowDown', { row: 99, column: 2 }],
    ['ArrowLeft', { row: 3, column: 0 }],
    ['ArrowRight', { row: 3, column: 4 }],
  ])('Control with %s leads to the far end', (key, place) => {
    expect(ledFar(key)).toEqual(place)
  })

  it.each([
    ['ArrowUp', 0, 0, { row: -1, column: 0 }],
    ['ArrowUp', -1, 2, { row: -1, column: 2 }],
    ['ArrowLeft', 0, 0, { row: 0, column: -1 }],
    ['ArrowLeft', 0, -1, { row: 0, column: -1 }],
    ['PageUp', 3, 2, { row: 0, column: 2 }],
    ['PageUp', -1, 2, { row: -1, column: 2 }],
    ['PageDown', -1, 2, { row: 9, column: 2 }],
    ['Home', 3, 2, { row: 3, column: 0 }],
  ])('%s leads from row %i, column %i to the headings, where there are some', (key, row, column, place) => {
    expect(led(key, row, column, -1)).toEqual(place)
  })

  it('leads with Control to the headings, and to the first cell', () => {
    expect(ledFar('ArrowLeft', -1)).toEqual({ row: 3, column: -1 })
    expect(ledFar('ArrowUp', -1)).toEqual({ row: -1, column: 2 })
    expect(ledFar('Home', -1)).toEqual({ row: 0, column: 0 })
  })

  it('leads nowhere where it is no key of the walk', () => {
    expect(led('a', 3, 2)).toBeUndefined()
    expect(led('Tab', 3, 2)).toBeUndefined()
    expect(led('Enter', 3, 2)).toBeUndefined()
    expect(placeAfter(press('ArrowUp', { altKey: true }), { row: 3, column: 2 }, SIZE)).toBeUndefined()
  })
})
