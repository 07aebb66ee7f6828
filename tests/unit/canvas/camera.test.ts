// Where the camera goes when something is selected.
import { describe, expect, it } from 'vitest'
import { framing, revealing } from '@/canvas/camera'
import { PLATE_FONT } from '@/core/layout/plate'

const INSETS = { top: 0, right: 0, bottom: 0, left: 0 }
const SCREEN = { width: 1000, height: 800 }
const box = { x: 0, y: 0, width: 100, height: 40 }

describe('revealing', () => {
  it('leaves the camera where the box is in view and can be read', () => {
    expect(revealing(box, { zoom: 1, pan: { x: 500, y: 400 } }, SCREEN, INSETS)).toBeUndefined()
  })

  it('moves just so far that the box is in view', () => {
    const view = revealing(box, { zoom: 1, pan: { x: 1000, y: 400 } }, SCREEN, INSETS)
    expect(view).toEqual({ zoom: 1, pan: { x: 950, y: 400 } })
  })

  it('comes nearer where letters are too small to be read, with the box in the middle', () => {
    const view = revealing({ ...box, x: 300 }, { zoom: 0.3, pan: { x: 0, y: 0 } }, SCREEN, INSETS)
    expect(view?.zoom).toBeGreaterThan(0.6)
    expect((view?.pan.x ?? 0) + 300 * (view?.zoom ?? 0)).toBeCloseTo(500)
  })

  it('never so near that the box does not fit', () => {
    const wide = { x: 0, y: 0, width: 2500, height: 40 }
    const view = revealing(wide, { zoom: 0.3, pan: { x: 500, y: 400 } }, SCREEN, INSETS)
    expect(2500 * (view?.zoom ?? 0)).toBeCloseTo(1000)
  })
})

describe('framing what a step of a story is about', () => {
  const screen = { width: 1280, height: 720 }
  const insets = { top: 20, right: 20, bottom: 20, left: 20 }
  const box = (width: number, height: number) => ({ x: 0, y: 0, width, height })

  it('shows it with what belongs to it, where names stay large', () => {
    const view = framing(box(100, 40), box(400, 300), screen, insets)
    expect(view.zoom).toBeCloseTo(2, 5)
  })

  it('shows it alone where they would not, with names of 20 pixels', () => {
    const { zoom } = framing(box(100, 40), box(2000, 1500), screen, insets)
    expect(zoom * PLATE_FONT).toBeCloseTo(20, 5)
  })

  it('shows all of it on a phone, which nobody looks at from a last row', () => {
    const { zoom } = framing(box(100, 40), box(1000, 300), { width: 390, height: 500 }, insets)
    expect(zoom * 1000).toBeLessThanOrEqual(350 + 1e-6)
  })

  it('shows all of it, however large it is', () => {
    const { zoom, pan } = framing(box(4000, 100), box(5000, 100), screen, insets)
    expect(zoom * 4000).toBeLessThanOrEqual(1240 + 1e-6)
    expect(pan.x).toBeCloseTo(640, 5)
  })
})
