// Two windows that change, lose what was said, and begin anew: they end up the same.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changed, isNewer, paused, type Stamped, type TalkState, told } from '@/core/story/talk'

const STATE: TalkState = {
  step: 'step:1',
  screen: null,
  timed: false,
  dot: false,
  timer: { before: 0, since: null },
  language: 'en',
}

describe('the state of a talk', () => {
  it('is newer after each change, and the same one where nothing changed', () => {
    const first: Stamped = { state: STATE, count: 0, by: 'a' }
    const next = changed(first, { step: 'step:2' }, 'p')
    expect(next).toEqual({ state: { ...STATE, step: 'step:2' }, count: 1, by: 'p' })
    expect(isNewer(next, first)).toBe(true)
    expect(isNewer(first, next)).toBe(false)
    expect(changed(next, { step: 'step:2', timer: { before: 0, since: null } }, 'a')).toBe(next)
  })

  it('is the audience’s where both changed at once, for both', () => {
    const audience: Stamped = { state: { ...STATE, step: 'step:3' }, count: 4, by: 'a1' }
    const presenter: Stamped = { state: { ...STATE, step: 'step:9' }, count: 4, by: 'p1' }
    expect(isNewer(audience, presenter)).toBe(true)
    expect(isNewer(presenter, audience)).toBe(false)
    expect(isNewer(audience, audience)).toBe(false)
  })

  it('becomes one, whatever was lost or begun anew, once both have told theirs', () => {
    const events = fc.array(
      fc.record({
        who: fc.constantFrom(0, 1),
        does: fc.constantFrom('step', 'reload'),
        step: fc.nat(9),
        heard: fc.boolean(),
      }),
    )
    fc.assert(
      fc.property(events, (all) => {
        const windows: Stamped[] = ['a', 'p'].map((by) => ({ state: STATE, count: 0, by }))
        const tell = (from: number) => {
          const [said, known] = [windows[from], windows[1 - from]]
          if (said && known && isNewer(said, known)) windows[1 - from] = said
        }
        all.forEach(({ who, does, step, heard }, index) => {
          const known = windows[who]
          if (!known) return
          const by = `${who === 0 ? 'a' : 'p'}${index}`
          windows[who] =
            does === 'step'
              ? changed(known, { step: `step:${step}` }, by)
              : { state: known.state, count: 0, by }
          if (heard) tell(who)
        })
        tell(0)
        tell(1)
        expect(windows[0]?.state).toEqual(windows[1]?.state)
      }),
    )
  })
})

describe('the time of a talk', () => {
  it('counts while it goes on, and stands still in a pause', () => {
    const begun = { before: 0, since: 1000 }
    expect(told(begun, 61_000)).toBe(60_000)
    const rest = paused(begun, 61_000)
    expect(told(rest, 999_000)).toBe(60_000)
    const again = paused(rest, 100_000)
    expect(told(again, 130_000)).toBe(90_000)
    // A clock that is set back does not take away what was told.
    expect(told(again, 90_000)).toBe(60_000)
  })
})
