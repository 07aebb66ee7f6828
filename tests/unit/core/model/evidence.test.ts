// Where quoted words are found, and when they are not.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codePoints } from '@/core/model/codePoints'
import { anchor, type Quote, quoteAt } from '@/core/model/evidence'
import { passageText } from '@/core/model/passageText'
import { resembling } from '@/core/model/resemblance'
import { codePointLength } from '@/core/model/text'
import { workAllowed } from '@/core/model/work'

const allowed = () => workAllowed(10_000)
const look = (quote: Quote, text: string) => anchor(quote, passageText(text), allowed().searching)

const TEXT = 'The IOM, in conjunction\nwith the Office, and the IOM again 🤝 with the Senate of 𝒳.'
const quoteOf = (words: string, nth = 0): Quote => {
  let at = TEXT.indexOf(words)
  for (let count = 0; count < nth; count += 1) at = TEXT.indexOf(words, at + 1)
  const start = codePointLength(TEXT.slice(0, at))
  return quoteAt(codePoints(TEXT), start, start + codePointLength(words))
}

describe('anchoring', () => {
  test.each(['The IOM', 'in conjunction\nwith', '🤝', 'the Senate', '𝒳.'])(
    '[M12] %j stands where it says',
    (words) => {
      expect(look(quoteOf(words), TEXT)).toEqual({ at: 'its place' })
    },
  )

  test.each([-40, -1, 1, 2, 500])('[M12] offsets off by %d lead back to the place', (off) => {
    const right = quoteOf('in conjunction\nwith')
    const wrong = { ...right, start: right.start + off, end: right.end + off }
    expect(look(wrong, TEXT)).toEqual({ at: 'another place', quote: right })
  })

  test('[M12] of words that stand twice, the context tells which', () => {
    const second = quoteOf('IOM', 1)
    expect(look({ ...second, start: 0, end: 3 }, TEXT)).toEqual({ at: 'another place', quote: second })
    // Even where the offsets name the other one: two witnesses against one.
    const first = quoteOf('IOM')
    expect(look({ ...second, start: first.start, end: first.end }, TEXT)).toEqual({
      at: 'another place',
      quote: second,
    })
  })

  test('[M12] one whole side of the context is enough', () => {
    const second = quoteOf('IOM', 1)
    const halved = { ...second, start: 0, end: 3, prefix: 'something else ' }
    expect(look(halved, TEXT)).toEqual({ at: 'another place', quote: second })
  })

  test('[M12] where context decides nothing, the offsets do', () => {
    const second = quoteOf('IOM', 1)
    expect(look({ ...second, prefix: '?', suffix: '?' }, TEXT)).toEqual({
      at: 'another place',
      quote: second,
    })
  })

  test('[M12] words in several places that nothing tells apart are told with the places', () => {
    const quote = { start: 1, end: 4, exact: 'IOM', prefix: '', suffix: '' }
    const places = [quoteOf('IOM'), quoteOf('IOM', 1)].map(({ start, end }) => [start, end])
    expect(look(quote, TEXT)).toEqual({ at: 'several places', places })
  })

  test('[M12] the same words with other white space are found, and their own white space is kept', () => {
    const right = quoteOf('in conjunction\nwith')
    const spaced = { ...right, exact: 'in  conjunction with' }
    expect(look(spaced, TEXT)).toEqual({ at: 'another place', quote: right })
  })

  test('[M12] context with other white space still agrees', () => {
    const right = quoteOf('with the Office')
    const moved = { ...right, start: 0, end: 1, prefix: 'in   conjunction ' }
    expect(look(moved, TEXT)).toEqual({ at: 'another place', quote: right })
  })

  test('[M12] context agrees across a long run of white space', () => {
    const words = 'of\n\n   Ana and\n to   Ana'
    const quote = { start: 0, end: 3, exact: 'Ana', prefix: 'and to ', suffix: '' }
    expect(look(quote, words)).toMatchObject({ at: 'another place', quote: { start: 21, end: 24 } })
  })

  test('[M12] other words, other case, other letters are no match', () => {
    for (const exact of ['the iom', 'IOMs', 'Senado', 'the  Office, or']) {
      expect(look({ start: 0, end: 3, exact, prefix: '', suffix: '' }, TEXT)).toEqual({ at: 'no place' })
    }
  })

  test('[M7] any span of any text, moved by any distance, comes back or is told as ambiguous', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'ab', '🤝', '𝒳', ' ', '\n', '  '), { minLength: 3, maxLength: 60 })
      .map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), fc.integer({ min: -9, max: 9 }), (words, from, length, off) => {
        const points = codePoints(words)
        const start = from % points.length
        const right = quoteAt(points, start, Math.min(points.length, start + 1 + (length % 9)))
        fc.pre(right.exact.trim() !== '')
        expect(look(right, words)).toEqual({ at: 'its place' })
        const found = look({ ...right, start: right.start + off, end: right.end + off }, words)
        if (found.at === 'another place') {
          const { quote } = found
          expect(points.slice(quote.start, quote.end)).toBe(quote.exact)
          expect(quote.exact).toBe(right.exact)
        } else expect(['its place', 'several places']).toContain(found.at)
      }),
      { numRuns: 400 },
    )
  })
})

describe('code points', () => {
  test('[M7] slices agree with an array of code points', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '🤝', '𝒳', '\ud83e', ' ') })
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(40), (words, start, length) => {
        const array = Array.from(words)
        const points = codePoints(words)
        expect(points.length).toBe(array.length)
        expect(points.slice(start, start + length)).toBe(array.slice(start, start + length).join(''))
        expect(points.before(array.slice(0, start).join('').length)).toBe(Math.min(start, array.length))
      }),
    )
  })

  test('[M7] a place before the text is its beginning', () => {
    expect(codePoints('abc').slice(-5, 2)).toBe('ab')
    expect(codePoints('🤝bc').slice(-5, 2)).toBe('🤝b')
  })
})

describe('what looks most like words that are gone', () => {
  const alike = (words: string, text = TEXT) => resembling(words, passageText(text), allowed().resembling)

  test.each([
    ['in conjuction with', 'in conjunction with'],
    ['The Senate', 'the Senate'],
    ['the Ofice, and', 'the Office, and'],
  ])('[M12] for %j it is %j', (words, expected) => {
    expect(alike(words)).toBe(expected)
  })

  test('[M12] nothing looks like altogether other words', () => {
    expect(alike('Zwölf Boxkämpfer jagen Viktor quer')).toBeUndefined()
    expect(alike('xy')).toBeUndefined()
  })
})
