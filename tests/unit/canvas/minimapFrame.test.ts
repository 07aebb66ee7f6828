// The minimap's arithmetic: the whole fits its frame, and a place of the frame is the place of the map that stands there.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { frameFor, lookingAt, windowIn } from '@/canvas/minimapFrame'

const most = { width: 168, height: 120 }
const MARGIN = 6
const screen = { width: 900, height: 700 }
const boxes = fc.record({
  x: fc.integer({ min: -5000, max: 5000 }),
  y: fc.integer({ min: -5000, max: 5000 }),
  width: fc.integer({ min: 1, max: 9000 }),
  height: fc.integer({ min: 1, max: 9000 }),
})
const shares = fc.double({ min: 0.2, max: 0.8, noNaN: true })

describe('the minimap', () => {
  test('holds the whole within its frame, whatever its shape', () => {
    fc.assert(
      fc.property(boxes, (whole) => {
        const { width, height, scale, origin } = frameFor(whole, most, MARGIN)
        expect(width).toBeLessThanOrEqual(most.width + 1)
        expect(height).toBeLessThanOrEqual(most.height + 1)
        const left = (whole.x - whole.width / 2) * scale + origin.x
        const bottom = (whole.y + whole.height / 2) * scale + origin.y
        expect(left).toBeGreaterThan(MARGIN - 0.001)
        expect(bottom).toBeLessThan(height - MARGIN + 0.001)
      }),
    )
  })

  test('has the place that was pressed in the middle of its window', () => {
    fc.assert(
      fc.property(boxes, shares, shares, (whole, across, down) => {
        const frame = frameFor(whole, most, MARGIN)
        const at = { x: frame.width * across, y: frame.height * down }
        // So near that the window lies inside of the frame.
        const zoom = (20 * frame.scale * screen.width) / Math.min(frame.width, frame.height)
        const seen = windowIn(frame, lookingAt(frame, at, zoom, screen), screen)
        expect(seen.left + seen.width / 2).toBeCloseTo(at.x, 3)
        expect(seen.top + seen.height / 2).toBeCloseTo(at.y, 3)
      }),
    )
  })

  test('is all window where the screen shows more than the map', () => {
    const frame = frameFor({ x: 0, y: 0, width: 400, height: 300 }, most, MARGIN)
    const seen = windowIn(frame, { zoom: 1, pan: { x: 450, y: 350 } }, screen)
    expect(seen).toEqual({ left: 0, top: 0, width: frame.width, height: frame.height })
  })
})
