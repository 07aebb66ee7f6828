// Colours of the canvas are mixed from tokens, which the build writes as short as it can.
import { describe, expect, it } from 'vitest'
import { mix } from '@/canvas/palette'

describe('mixing colours', () => {
  it('takes a colour written in three digits for the same in six', () => {
    expect(mix('#fff', '#000', 0.5)).toBe(mix('#ffffff', '#000000', 0.5))
    expect(mix('#1b4f8a', '#fff', 0.09)).toBe(mix('#1b4f8a', '#ffffff', 0.09))
  })

  it('gives the one or the other where nothing or all of it lies on top', () => {
    expect([mix('#123456', '#fedcba', 0), mix('#123456', '#fedcba', 1)]).toEqual(['#fedcba', '#123456'])
  })
})
