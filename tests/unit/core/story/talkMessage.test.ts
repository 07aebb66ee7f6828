// What windows say to each other is read as it was said; anything else is nothing.
import { describe, expect, it } from 'vitest'
import { placeOf } from '@/core/story/steps'
import { readMessage } from '@/core/story/talkMessage'
import { tellingOf } from '@/core/story/telling'
import { page24 } from '../../../support/page24'

const [first] = page24.stories[0]?.steps ?? []
const place = first && placeOf(page24, first.id)
const state = {
  step: null,
  screen: 'black',
  timed: true,
  dot: false,
  timer: { before: 5, since: 7 },
  language: 'es',
}
const shown = { state, count: 3, by: 'p1' }
const say = (message: object) => ({ talk: 'one', to: 'audience', ...message })
const read = (message: object) => readMessage(structuredClone(say(message)), 'one', 'audience')

describe('a message of a talk', () => {
  it('arrives as it was sent', () => {
    for (const message of [
      { says: 'hello', wantsStory: true },
      { says: 'return' },
      { says: 'wantsSketch', step: 'step:1' },
      { says: 'sketch', step: 'step:1', language: 'es', drawing: null },
      { says: 'shown', shown },
      { says: 'story', story: place && tellingOf(page24, place) },
    ])
      expect(read(message)).toEqual(say(message))
  })

  it('is nothing from another talk, for the other window, or of another shape', () => {
    const hello = say({ says: 'hello', wantsStory: false })
    expect(readMessage(hello, 'other', 'audience')).toBeUndefined()
    expect(readMessage(hello, 'one', 'presenter')).toBeUndefined()
    for (const value of [null, 'hello', [], 4, undefined, {}])
      expect(readMessage(value, 'one', 'audience')).toBeUndefined()
    for (const message of [
      { says: 'what' },
      { says: 'wantsSketch' },
      { says: 'sketch', step: 'step:1', drawing: null },
      { says: 'shown' },
      { says: 'shown', shown: { ...shown, count: 0.5 } },
      { says: 'shown', shown: { ...shown, state: { ...state, screen: 'red' } } },
      { says: 'shown', shown: { ...shown, state: { ...state, timer: { before: Number.NaN, since: null } } } },
      { says: 'story', story: { title: {}, steps: [{}] } },
      { says: 'story', story: { title: { en: 4 }, steps: [] } },
    ])
      expect(read(message), JSON.stringify(message)).toBeUndefined()
  })
})

describe('a story as the presenter has it', () => {
  it('has the notes of every step, whom it is about, and its words verbatim', () => {
    const story = place && tellingOf(page24, place)
    expect(story?.steps.map(({ id }) => id)).toEqual(page24.stories[0]?.steps.map(({ id }) => id))
    const review = story?.steps.find(({ id }) => id === 'step:04-review')
    expect(review?.about.map(({ en }) => en)).toContain('United Nations Resident Coordinator')
    expect(review?.quotes.length).toBeGreaterThan(0)
    for (const { notes, id } of story?.steps ?? [])
      expect(
        [notes.en, notes.es].every((text) => text),
        id,
      ).toBe(true)
  })
})
