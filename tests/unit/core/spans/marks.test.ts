// The marks that a person can point at: nothing of the text is lost, and nothing that is asserted is out of reach.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assertions } from '@/core/spans/assertions'
import { markedPassage, targetsOf } from '@/core/spans/marks'
import { targetKey } from '@/core/ties/target'
import { graphArbitrary } from '../../../support/graphArbitrary'
import { actor, evidence, graph, part, passage, stated, statement } from '../../../support/graphs'
import { page24 } from '../../../support/page24'

describe('the pieces of a passage', () => {
  test('together are its text, whatever overlaps what', () => {
    fc.assert(
      fc.property(graphArbitrary, (made) => {
        for (const each of made.passages) {
          const { pieces } = markedPassage(made, each)
          expect(pieces.map(({ text }) => text).join('')).toBe(each.text)
        }
      }),
    )
  })

  test('are covered by exactly the marks that reach over them', () => {
    fc.assert(
      fc.property(graphArbitrary, (made) => {
        for (const each of made.passages) {
          const { marks, pieces } = markedPassage(made, each)
          for (const piece of pieces) {
            const end = piece.start + [...piece.text].length
            const over = marks.filter((mark) => mark.start < end && mark.end > piece.start)
            expect(new Set(piece.marks)).toEqual(new Set(over))
          }
        }
      }),
    )
  })

  test('count code points, so that words after an emoji are marked where they stand', () => {
    const made = graph({
      actors: [actor('org:a', stated(16, 17))],
      passages: [passage('psg:1')],
    })
    const [first] = made.passages
    if (!first) throw new Error('No passage')
    const marked = markedPassage(made, first).pieces.filter(({ marks }) => marks.length > 0)
    expect(marked.map(({ text }) => text)).toEqual([evidence(16, 17).exact])
  })
})

describe('page 24', () => {
  test('every assertion with words is within reach of a press on some words', () => {
    const reached = page24.passages.flatMap((each) =>
      markedPassage(page24, each).pieces.flatMap(({ marks }) => targetsOf(marks).map(targetKey)),
    )
    const asserted = assertions(page24).map(({ target }) => targetKey(target))
    expect([...new Set(asserted)].filter((key) => !reached.includes(key))).toEqual([])
  })

  test('words that name an institution in a request mean its part first, then the request, then the institution', () => {
    const [, , last] = page24.passages
    if (!last) throw new Error('No passage')
    const piece = markedPassage(page24, last).pieces.find(({ text }) => text === 'the Congress')
    expect(targetsOf(piece?.marks ?? []).map(targetKey)).toEqual([
      'part/stmt:95.R6/org:mx-congress',
      'actor/org:mx-congress',
      'statement/stmt:95.R6',
    ])
  })
})

test('more marks than anybody reads are counted, not shown, and cost no time', () => {
  const words = 'x'.repeat(4000)
  const many = Array.from({ length: 3000 }, (_, index) =>
    statement(`stmt:${index}`, [part('org:a', 'lead')], {
      status: 'stated',
      evidence: [evidence(0, index + 1, 'psg:1', words)],
    }),
  )
  const made = graph({ actors: [actor('org:a')], passages: [passage('psg:1', words)], statements: many })
  const [first] = made.passages
  if (!first) throw new Error('No passage')
  const { marks, leftOut } = markedPassage(made, first)
  expect(marks.length + leftOut).toBe(3000)
  expect(leftOut).toBeGreaterThan(0)
})
