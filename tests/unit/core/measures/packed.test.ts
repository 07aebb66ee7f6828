// What travels to the worker is what was asked.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pack, unpack } from '@/core/measures/packed'
import { READINGS } from '@/core/model/vocabulary'
import { FIRST_VIEW } from '@/state/firstState'
import { taskUnder } from '@/state/measuresTask'
import { graphArbitrary } from '../../../support/graphArbitrary'
import { page24 } from '../../../support/page24'

it('a task comes back as it was, of page 24 and of any graph', () => {
  const whole = taskUnder(page24, FIRST_VIEW, null)
  expect(whole.lines.length).toBe(17)
  expect(unpack(pack(whole))).toEqual(whole)
  fc.assert(
    fc.property(graphArbitrary, fc.constantFrom(...READINGS), (graph, reading) => {
      const task = taskUnder(graph, { ...FIRST_VIEW, reading }, null)
      expect(unpack(pack(task))).toEqual(task)
    }),
  )
})
