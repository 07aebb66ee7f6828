// Words of lines give way where they would lie on something.
import { describe, expect, it } from 'vitest'
import type { Box } from '@/core/layout/geometry'
import { STRAIGHT } from '@/core/layout/geometry'
import { crowdedTexts } from '@/scenes/crowdedTexts'

const box = (x: number, y: number): Box => ({ x, y, width: 60, height: 30 })
const line = (id: string, from: string, to: string, text = 'partner') => ({
  id,
  from,
  to,
  text,
  bend: STRAIGHT,
})

describe('the words of a line', () => {
  const boxes = new Map([
    ['a', box(0, 0)],
    ['b', box(300, 0)],
    ['c', box(0, 40)],
    ['d', box(300, 40)],
    ['e', box(90, 400)],
  ])

  it('stay where they have room', () => {
    expect(crowdedTexts([line('ab', 'a', 'b'), line('cd', 'c', 'd')], boxes)).toEqual(new Set())
  })

  it('give way to words that are there already, and to plates', () => {
    const crossing = [line('ad', 'a', 'd'), line('cb', 'c', 'b')]
    expect(crowdedTexts(crossing, boxes)).toEqual(new Set(['cb']))
    // So near that there is no room between.
    expect(crowdedTexts([line('ac', 'a', 'c')], boxes)).toEqual(new Set(['ac']))
  })

  it('that are none are never crowded', () => {
    expect(crowdedTexts([line('ac', 'a', 'c', '')], boxes)).toEqual(new Set())
  })
})
