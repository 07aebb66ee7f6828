// The keyboard's walk: what it counts, where it leads, and what it says.
import { describe, expect, it } from 'vitest'
import { NO_FILTER } from '@/core/ties/filter'
import { fadedOf } from '@/scenes/emphasisOf'
import { linesAt } from '@/scenes/linesAt'
import { type SceneSource, sceneOf } from '@/scenes/sceneOf'
import { sayLine, sayPlate } from '@/scenes/spoken'
import { derived } from '@/state/derived'
import { FIRST_VIEW } from '@/state/firstState'
import { farEnd, mostConnected, nextLine, walkedPart } from '@/views/map/walk'
import { page24 } from '../../../support/page24'

function sourceWith(filter = NO_FILTER): SceneSource {
  const view = { ...FIRST_VIEW, filter }
  return {
    graph: page24,
    derived: derived({ view }, page24),
    view,
    language: 'en',
    arranged: { places: page24.positions?.wide ?? {}, regions: [] },
    moved: {},
  }
}

function walkOf(source: SceneSource) {
  const scene = sceneOf(source)
  return walkedPart(scene, fadedOf(scene, source.derived))
}

const OFFICE = 'org:ohchr-mx'

describe('the walk', () => {
  it('tells of an institution how it is joined and what it leads', () => {
    const source = sourceWith()
    expect(sayPlate(source, walkOf(source), OFFICE)).toMatch(
      /; asked in 3 lines, exists with 2,? and leads 3 of them\.$/,
    )
  })

  it('tells of a line who leads', () => {
    const source = sourceWith()
    const walked = walkOf(source)
    const line = linesAt(walked, OFFICE).find(({ to }) => to === 'org:mx-congress')
    if (!line) throw new Error('No line to the Congress')
    expect(sayLine(source, walked, OFFICE, line)).toContain('(it leads)')
    expect(sayLine(source, walked, 'org:mx-congress', line)).toContain('(the other one leads)')
    expect(farEnd(line, OFFICE)).toBe('org:mx-congress')
    expect(farEnd(line, 'org:mx-congress')).toBe(OFFICE)
  })

  it('goes over no line that the filter leaves out, and says who is left out', () => {
    const source = sourceWith({ ...NO_FILTER, lines: ['existing'] })
    const walked = walkOf(source)
    expect(mostConnected(walked)).toBe(OFFICE)
    expect(sayPlate(source, walked, OFFICE)).toMatch(/; exists with 2/)
    expect(nextLine(walked, 'post:un-rc', null, 1)).toBeNull()
    expect(sayPlate(source, walked, 'post:un-rc')).toContain('no lines, left out by the filter')
  })
})
