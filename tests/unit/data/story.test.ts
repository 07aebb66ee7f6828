// The story that page 24 comes with: in both languages, one sentence a step, and nothing in it that the app does not know.
import { describe, expect, it } from 'vitest'
import { focusOf } from '@/core/story/steps'
import { LANGUAGES } from '@/i18n/language'
import { addressOf } from '@/state/presenting'
import { decodeAddress } from '@/state/url'
import { page24 } from '../../support/page24'

const steps = page24.stories.flatMap((story) => story.steps)

it('has twelve to sixteen steps', () => {
  expect(steps.length).toBeGreaterThanOrEqual(12)
  expect(steps.length).toBeLessThanOrEqual(16)
})

describe.each(steps.map((step) => [step.id, step] as const))('%s', (_id, step) => {
  it('asks only for what the app can show', () => {
    const { view, unknown } = decodeAddress(page24, addressOf(step))
    expect(unknown).toEqual([])
    expect(view.shown).toBe(step.view)
    expect(view.reading).toBe(step.reading)
  })

  it('is about something that is there, or about all', () => {
    expect(focusOf(page24, step)).toHaveLength(step.focus.length)
  })

  it.each(LANGUAGES)('says one sentence in %s, and tells what to ask the room', (language) => {
    const text = step.text[language] ?? ''
    expect(text).toMatch(/[.?]$/)
    expect(text.match(/[.?!](?=\s|$)/g)).toHaveLength(1)
    expect(step.title[language]).toBeTruthy()
    expect(step.notes[language]).toBeTruthy()
  })
})

it('goes through every request and every existing tie of the page', () => {
  const told = new Set(steps.flatMap(({ focus }) => focus))
  const needed = page24.statements.filter(({ polarity }) => polarity !== 'context').map(({ id }) => id)
  expect(needed.filter((id) => !told.has(id))).toEqual([])
})
