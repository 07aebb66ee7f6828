// How texts are cut and compared, and how a slip of the finger is told from another word.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closeness, swapped } from '@/core/search/closeness'
import { answerIn, excerpt, placesIn } from '@/core/search/marking'
import { foldedName, wordsOf } from '@/core/search/words'

const folded = (text: string) => wordsOf(text).map((word) => word.folded)

describe('words', () => {
  it.each([
    ['Comisión del Senado', ['comision', 'del', 'senado']],
    // Written with a combining accent.
    ['Comisio\u0301n', ['comision']],
    ['niño, NIN\u0303O', ['niño', 'niño']],
    ['¶95 A/HRC/11/7', ['95', 'a', 'hrc', '11', '7']],
    ['O.I.M. y O.N.U', ['oim', 'y', 'onu']],
    ['“ÜBER”', ['uber']],
    ['', []],
  ])('of “%s”', (text, words) => {
    expect(folded(text)).toEqual(words)
  })

  it('keeps ñ apart from n', () => {
    expect(folded('año')).not.toEqual(folded('ano'))
    expect(closeness('ano', 'año')).toBe(0)
  })

  it('stand in the text where they say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { start, end } of wordsOf(text)) expect(foldedName(text.slice(start, end))).not.toBe('')
      }),
    )
  })
})

describe('closeness', () => {
  it.each([
    ['migration', 'migration', 3],
    ['migra', 'migration', 2],
    ['migraton', 'migration', 1],
    ['miggration', 'migration', 1],
    ['mogration', 'migration', 1],
    ['imgration', 'migration', 1],
    ['mgraton', 'migration', 0],
    ['iom', 'oim', 0],
    ['un', 'ngo', 0],
  ] as const)('of “%s” to “%s” is %i', (typed, word, close) => {
    expect(closeness(typed, word)).toBe(close)
  })

  it('takes every swap of neighbours for one slip', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{4,9}$/), (word) => {
        for (const one of swapped(word)) expect(closeness(one, word)).toBeGreaterThan(0)
      }),
    )
  })
})

describe('what is marked', () => {
  const text = 'The Ministry of\nForeign Affairs and the ministries abroad.'
  const at = (ranges: readonly { readonly start: number; readonly end: number }[]) =>
    ranges.map(({ start, end }) => text.slice(start, end))

  it('is each word that answers', () => {
    expect(at(answerIn(text, ['minist', 'foreign']).words)).toEqual(['Ministry', 'Foreign', 'ministries'])
  })

  it('is no slip where the word itself is there', () => {
    expect(at(answerIn('form from', ['form']).words.map((word) => word)).length).toBe(1)
  })

  it('are the places that answer most, words side by side as one', () => {
    expect(at(placesIn(text, ['foreign', 'affairs', 'minist']))).toEqual(['Foreign Affairs'])
    expect(at(placesIn(text, ['minist']))).toEqual(['Ministry', 'ministries'])
    expect(placesIn(text, ['nowhere'])).toEqual([])
  })

  it('shows whole words around, white space drawn together', () => {
    const [place] = placesIn(text, ['foreign'])
    const pieces = excerpt(text, place ? [place] : [], 8)
    expect(pieces.map((piece) => piece.text).join('|')).toBe('… |Ministry of |Foreign| Affairs| …')
    expect(pieces.filter(({ isMarked }) => isMarked).map((piece) => piece.text)).toEqual(['Foreign'])
  })

  it('shows a short text whole', () => {
    expect(excerpt('The Senate', [{ start: 4, end: 10 }], 60)).toEqual([
      { text: 'The ', isMarked: false },
      { text: 'Senate', isMarked: true },
    ])
  })

  it('never loses or adds a letter between the ellipses', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z ñ]{1,80}$/),
        fc.nat(40),
        fc.nat(12),
        fc.nat(20),
        (words, start, length, reach) => {
          const range = { start: Math.min(start, words.length), end: Math.min(start + length, words.length) }
          const shown = excerpt(words, [range], reach)
            .map((piece) => piece.text)
            .join('')
            .replace(/^… | …$/g, '')
          expect(words.replace(/\s+/g, ' ')).toContain(shown.trim().replace(/\s+/g, ' '))
        },
      ),
    )
  })
})
