// What lights up together: words, lines and institutions, whatever is folded and whoever takes over a lead.
import { describe, expect, test } from 'vitest'
import { assertions } from '@/core/spans/assertions'
import { lit } from '@/core/spans/lit'
import type { Target } from '@/core/ties/target'
import { tieId, ties } from '@/core/ties/ties'
import { actor, evidence, graph, part, passage, statement } from '../../../support/graphs'
import { page24 } from '../../../support/page24'

function litOn24(target: Target, folded: ReadonlySet<string> = new Set()) {
  return lit(target, { graph: page24, folded, ties: ties(page24, { reading: 'lead', folded }) })
}

const wordsOf = (ids: ReadonlySet<string>, made = page24) =>
  assertions(made)
    .filter(({ id }) => ids.has(id))
    .map(({ passage: id, start, end }) => {
      const text = made.passages.find((one) => one.id === id)?.text ?? ''
      return [...text].slice(start, end).join('').replace(/\s+/g, ' ')
    })

describe('a tie', () => {
  test('lights both ends and the words that name and connect them', () => {
    const { actors, words } = litOn24({ type: 'tie', id: tieId('org:ohchr-mx', 'org:mx-congress', 'asked') })
    expect([...actors].sort()).toEqual(['org:mx-congress', 'org:ohchr-mx'])
    expect(wordsOf(words)).toEqual(['this office', 'work closely with', 'the Congress'])
  })

  test('whose lead is taken over lights the lead’s words where the other statement has them', () => {
    const { words } = litOn24({ type: 'tie', id: tieId('post:un-rc', 'coll:un-offices-gt', 'asked') })
    expect(wordsOf(words)).toEqual([
      'the United Nations Resident Coordinator',
      'in accordance with',
      'United Nations offices in',
      'Guatemala',
    ])
  })
})

test('a statement lights the lead that it takes over', () => {
  expect(litOn24({ type: 'statement', id: 'stmt:93.R2' }).actors).toContain('post:un-rc')
})

test('an institution lights the statements whose lead it is by another statement', () => {
  expect([...litOn24({ type: 'actor', id: 'post:un-rc' }).statements]).toEqual(
    expect.arrayContaining(['stmt:93.R1', 'stmt:93.R2']),
  )
})

test('an institution that is folded away lights what is drawn for it, lines included', () => {
  const { actors, ties: lines } = litOn24(
    { type: 'actor', id: 'org:mx-senate-cpd' },
    new Set(['org:mx-congress']),
  )
  expect([...actors]).toEqual(['org:mx-congress'])
  expect(lines).toContain(tieId('org:mx-congress', 'org:ohchr-mx', 'existing'))
})

describe('a connector', () => {
  const words = 'The mandate is Ana and, with Ben and with Eva, theirs.'
  const connected = (connector: string, start: number, end: number) => {
    const made = graph({
      actors: [actor('org:a'), actor('org:b')],
      passages: [passage('psg:1', words)],
      statements: [
        statement(
          'stmt:1',
          [
            part('org:a', 'lead', { evidence: [evidence(15, 18, 'psg:1', words)] }),
            part('org:b', 'partner', { connector, evidence: [evidence(start, end, 'psg:1', words)] }),
          ],
          { evidence: [evidence(0, words.length, 'psg:1', words)] },
        ),
      ],
    })
    return assertions(made).find(({ sort }) => sort === 'connector')
  }

  test('is whole words, not a part of one', () => {
    expect(connected('and', 15, 18)?.start).toBe(19)
  })

  test('of several places is the one nearest to what it ties in', () => {
    expect(connected('with', 29, 32)?.start).toBe(24)
    expect(connected('with', 42, 45)?.start).toBe(37)
  })
})
