// Undoing and redoing, as far back as one likes.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commit, type Moment, redo, undo } from '@/core/edits/history'
import type { Edit } from '@/core/edits/index'
import { page24 } from '../../../support/page24'

const START: Moment = { graph: page24, history: { done: [], undone: [] } }
const move = (to: number): Edit => ({ type: 'step/move', step: 'step:01-question', to })

describe('the history of a document', () => {
  it('gives back the earlier graph itself, and the later one', () => {
    const one = commit(START, move(3))
    const two = commit(one, { type: 'step/delete', step: 'step:05-may' })
    expect(undo(two).graph).toBe(one.graph)
    expect(undo(undo(two)).graph).toBe(page24)
    expect(redo(undo(two)).graph).toBe(two.graph)
    expect(undo(START)).toBe(START)
    expect(redo(two)).toBe(two)
  })

  it('takes no note of an edit that changes nothing, and forgets what was undone when another comes', () => {
    expect(commit(START, move(0)).history.done).toEqual([])
    const undone = undo(commit(START, move(3)))
    expect(commit(undone, move(0)).history).toBe(undone.history)
    expect(redo(commit(undone, move(5))).graph.stories[0]?.steps[5]?.id).toBe('step:01-question')
  })

  it('has no limit, whatever is done and undone on the way', () => {
    const doing = fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 0, max: 15 }).map((to) => ({ move: to })) },
      { weight: 1, arbitrary: fc.constant('undo' as const) },
      { weight: 1, arbitrary: fc.constant('redo' as const) },
    )
    fc.assert(
      fc.property(fc.array(doing, { maxLength: 300 }), (doings) => {
        const end = doings.reduce(
          (now, one) =>
            one === 'undo' ? undo(now) : one === 'redo' ? redo(now) : commit(now, move(one.move)),
          START,
        )
        let back = end
        while (back.history.done.length > 0) back = undo(back)
        expect(back.graph).toBe(page24)
        let forth = back
        while (forth.history.undone.length > end.history.undone.length) forth = redo(forth)
        expect(forth.graph).toBe(end.graph)
      }),
      { numRuns: 40 },
    )
  })
})
