import { describe, expect, it } from 'vitest'
import { clip, drawnLine, overlap, STRAIGHT, segmentMeets } from '@/core/layout/geometry'
import { countCrossings, routeLines } from '@/core/layout/routeLines'
import { spread } from '@/core/layout/spread'

const box = (x: number, y: number, width = 100, height = 50) => ({ x, y, width, height })

describe('lines and plates', () => {
  it('ends a line exactly on the edge of its plate', () => {
    expect(clip(box(0, 0), { x: 200, y: 0 })).toEqual({ x: 50, y: 0 })
    expect(clip(box(0, 0), { x: 0, y: -90 })).toEqual({ x: 0, y: -25 })
  })

  it('sees a segment that only passes through', () => {
    expect(segmentMeets({ x: -100, y: 0 }, { x: 100, y: 0 }, box(0, 0))).toBe(true)
    expect(segmentMeets({ x: -100, y: 40 }, { x: 100, y: 40 }, box(0, 0))).toBe(false)
    expect(segmentMeets({ x: -100, y: 40 }, { x: 100, y: 40 }, box(0, 0), 20)).toBe(true)
  })

  it('bends a line around a plate that is not its end, and leaves free lines straight', () => {
    const boxes = new Map([
      ['a', box(0, 0)],
      ['b', box(400, 0)],
      ['between', box(200, 0)],
      ['c', box(0, 300)],
    ])
    const bends = routeLines(boxes, [
      { id: 'ab', a: 'a', b: 'b' },
      { id: 'ac', a: 'a', b: 'c' },
    ])
    expect(bends.get('ac')).toEqual(STRAIGHT)
    const bend = bends.get('ab') ?? STRAIGHT
    const line = drawnLine(box(0, 0), box(400, 0), bend)
    expect(line.some((point, at) => at > 0 && segmentMeets(line[at - 1] ?? point, point, box(200, 0)))).toBe(
      false,
    )
  })

  it('keeps two lines of the same pair apart, whichever way they are drawn', () => {
    const boxes = new Map([
      ['a', box(0, 0)],
      ['b', box(400, 0)],
    ])
    const bends = routeLines(boxes, [
      { id: 'asked', a: 'a', b: 'b' },
      { id: 'existing', a: 'b', b: 'a' },
    ])
    const [one, two] = [
      drawnLine(box(0, 0), box(400, 0), bends.get('asked') ?? STRAIGHT),
      drawnLine(box(400, 0), box(0, 0), bends.get('existing') ?? STRAIGHT),
    ]
    expect(Math.abs((one[10]?.y ?? 0) - (two[10]?.y ?? 0))).toBeGreaterThan(10)
  })

  it('counts crossings, but not of lines that share an end', () => {
    const boxes = new Map([
      ['a', box(0, 0, 10, 10)],
      ['b', box(100, 100, 10, 10)],
      ['c', box(100, 0, 10, 10)],
      ['d', box(0, 100, 10, 10)],
    ])
    const links = [
      { id: 'ab', a: 'a', b: 'b' },
      { id: 'cd', a: 'c', b: 'd' },
      { id: 'ac', a: 'a', b: 'c' },
    ]
    expect(countCrossings(boxes, links, new Map())).toBe(1)
  })

  it('pushes overlapping plates apart, those that are fixed excepted', () => {
    const boxes = new Map([
      ['a', box(0, 0)],
      ['b', box(0, 0)],
      ['c', box(20, 10)],
    ])
    const places = spread(boxes, 10, new Set(['a']))
    expect(places.get('a')).toEqual({ x: 0, y: 0 })
    const put = [...places.values()].map((place) => ({ ...place, width: 100, height: 50 }))
    put.forEach((one, index) => {
      for (const other of put.slice(index + 1)) expect(overlap(one, other)).toBe(false)
    })
  })
})
