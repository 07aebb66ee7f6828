// Dates of reduced precision, and the texts of a language.
import { describe, expect, test } from 'vitest'
import { comparePeriods } from '@/core/model/dates'
import { holdsOn, lookup } from '@/core/model/lookup'
import { inLanguage } from '@/core/model/text'
import { actor, ambiguity, graph, partOf } from '../../../support/graphs'

describe('dates', () => {
  test.each([
    ['2009', '2009-03-24', 0],
    ['2009-03', '2009-03-24', 0],
    ['2008', '2009-03-24', -1],
    ['2009-04', '2009-03-24', 1],
    ['2009-03-25', '2009-03-24', 1],
  ])('[M10] %s against %s', (a, b, expected) => {
    expect(comparePeriods(a, b)).toBe(expected)
    expect(comparePeriods(b, a)).toBe(expected === 0 ? 0 : -expected)
  })

  test('[T6] a membership holds within its dates, both included, and always without', () => {
    expect(holdsOn({}, '2009-03-24')).toBe(true)
    expect(holdsOn({ since: '2009-03-24', until: '2009-03-24' }, '2009-03-24')).toBe(true)
    expect(holdsOn({ since: '2016-09-19' }, '2009-03-24')).toBe(false)
    expect(holdsOn({ until: '2008-12' }, '2009-03-24')).toBe(false)
  })
})

describe('looking up', () => {
  const made = graph({
    actors: [
      actor('org:a', { partOf: [partOf('org:b'), partOf('org:c', { since: '2016' })] }),
      actor('org:b'),
      actor('org:c'),
    ],
    ambiguities: [ambiguity('amb:1', ['org:a', 'org:b']), ambiguity('amb:2', ['org:a'])],
  })

  test('[T6] wholes and parts are those of the graph’s date', () => {
    expect(lookup(made).wholes.get('org:a')).toEqual(['org:b'])
    expect(lookup(made).parts.get('org:b')).toEqual(['org:a'])
    expect(lookup(made).parts.has('org:c')).toBe(false)
  })

  test('[M8] ambiguities are found by what they concern', () => {
    expect(
      lookup(made)
        .ambiguities.get('org:a')
        ?.map(({ id }) => id),
    ).toEqual(['amb:1', 'amb:2'])
    expect(lookup(made).ambiguities.get('org:c')).toBeUndefined()
  })

  test('[M8] it is made once for a graph', () => {
    expect(lookup(made)).toBe(lookup(made))
  })
})

describe('texts', () => {
  test('[M6] the wanted language, else English, else the first there is, and it says which', () => {
    expect(inLanguage({ en: 'a', es: 'b' }, 'es')).toEqual({ text: 'b', language: 'es' })
    expect(inLanguage({ en: 'a', fr: 'c' }, 'es')).toEqual({ text: 'a', language: 'en' })
    expect(inLanguage({ fr: 'c' }, 'es')).toEqual({ text: 'c', language: 'fr' })
    expect(inLanguage({}, 'es')).toEqual({ text: '', language: 'es' })
  })
})
