import { describe, expect, it } from 'vitest'
import { plateFor, plateName, wrapName } from '@/core/layout/plate'
import { textWidth } from '@/core/layout/textWidth'

describe('names on plates', () => {
  it('breaks where a reader pauses: after a comma, before a bracket, before a small word', () => {
    expect(wrapName('UN offices, Guatemala')).toEqual(['UN offices,', 'Guatemala'])
    expect(wrapName('“them” (not named)')).toEqual(['“them”', '(not named)'])
    expect(wrapName('Congress of the Union')).toEqual(['Congress', 'of the Union'])
  })

  it('keeps short names on one line and none on more than three', () => {
    expect(wrapName('IOM')).toEqual(['IOM'])
    expect(wrapName('a b c d e f g h i j k l m n o p q r s t').length).toBeLessThanOrEqual(3)
  })

  it('marks a name that is the project’s own translation, in that language only', () => {
    const actor = { short: { en: 'Civil society', es: 'Sociedad civil' }, translated: ['es'] }
    expect(plateName(actor, 'es')).toBe('Sociedad civil*')
    expect(plateName(actor, 'en')).toBe('Civil society')
    expect(plateName({ short: { es: 'Sociedad civil' }, translated: ['es'] }, 'en')).toBe('Sociedad civil*')
    expect(plateName({ short: { es: 'Senado' } }, 'es')).toBe('Senado')
  })

  it('holds every line inside the plate', () => {
    for (const name of [
      'United Nations',
      'Organismos especializados',
      '難民高等弁務官事務所',
      '👩‍👩‍👧 ¿Ñandú?',
      'x'.repeat(60),
    ]) {
      const plate = plateFor(name)
      for (const line of plate.lines) expect(textWidth(line) * 13.5).toBeLessThanOrEqual(plate.width - 16)
    }
  })

  it('gives accented letters their base letter’s width and combining marks none', () => {
    expect(textWidth('é')).toBe(textWidth('e'))
    expect(textWidth('e\u0301')).toBe(textWidth('e'))
  })
})
