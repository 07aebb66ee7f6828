// The steps of a story: their order, whom they are about, and their words.
import { describe, expect, it } from 'vitest'
import { focusOf, placeOf, quotationsOf, stepFrom } from '@/core/story/steps'
import { page24 } from '../../../support/page24'

const [story] = page24.stories
const stepAt = (index: number) => {
  const step = story?.steps[index]
  if (!step) throw new Error(`No step ${index}`)
  return step
}
const placeAt = (index: number) => {
  const place = placeOf(page24, stepAt(index).id)
  if (!place) throw new Error(`No place ${index}`)
  return place
}

describe('the steps of a story', () => {
  it('are found by their ids, and lead to one another but not out', () => {
    const last = (story?.steps.length ?? 0) - 1
    expect(placeOf(page24, 'step:nowhere')).toBeUndefined()
    expect(placeAt(3)).toMatchObject({ index: 3, story: { id: 'story:page-24' } })
    expect(stepFrom(placeAt(3), 1)).toBe(stepAt(4))
    expect(stepFrom(placeAt(3), -1)).toBe(stepAt(2))
    expect(stepFrom(placeAt(0), -1)).toBe(stepAt(0))
    expect(stepFrom(placeAt(last), 5)).toBe(stepAt(last))
  })

  it('are about institutions and statements, and about all that a passage states', () => {
    const about = (focus: readonly string[]) => focusOf(page24, { ...stepAt(0), focus })
    expect(about(['org:iom', 'stmt:93.R1'])).toEqual([
      { type: 'actor', id: 'org:iom' },
      { type: 'statement', id: 'stmt:93.R1' },
    ])
    expect(about(['psg:95'])).toEqual(
      page24.statements
        .filter(({ passage }) => passage === 'psg:95')
        .map(({ id }) => ({ type: 'statement', id })),
    )
    expect(about(['psg:99'])).toEqual([])
  })

  it('show the words of their statements verbatim, in the order of the text', () => {
    const quoted = quotationsOf(page24, { ...stepAt(0), focus: ['stmt:95.R6', 'stmt:93.R1', 'org:iom'] })
    expect(quoted.map(({ passage }) => passage.label)).toEqual(['¶93', '¶95'])
    for (const { passage, pieces } of quoted)
      for (const piece of pieces) expect(passage.text).toContain(piece)
    expect(quotationsOf(page24, { ...stepAt(0), focus: ['org:iom'] })).toEqual([])
  })
})
