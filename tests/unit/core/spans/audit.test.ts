// Every word of a passage is classed once, and none is lost.
import { describe, expect, it } from 'vitest'
import { auditOf } from '@/core/spans/audit'
import { WORD_CLASSES } from '@/core/spans/wordClasses'
import { evidence, graph, part, passage, statement } from '../../../support/graphs'
import { page24 } from '../../../support/page24'

describe('the audit of a passage', () => {
  it.each(page24.passages.map((one) => [one.label, one] as const))(
    '%s: its runs are its text, its words are those that one counts',
    (_label, one) => {
      const { runs, counts, words } = auditOf(page24, one)
      expect(runs.map(({ text }) => text).join('')).toBe(one.text)
      // By eye: what stands between white space, signs alone left out.
      const counted = one.text.split(/\s+/).filter((token) => /[\p{L}\p{N}]/u.test(token)).length
      expect(words).toBe(counted)
      expect(WORD_CLASSES.reduce((sum, of) => sum + counts[of], 0)).toBe(counted)
      for (const of of WORD_CLASSES)
        expect(runs.filter((run) => run.of === of).reduce((sum, run) => sum + run.words, 0)).toBe(counts[of])
    },
  )

  it('gives a word the first class that any of its letters have', () => {
    const text = 'Ana works with Ben 🤝, and so on.'
    const span = (start: number, end: number) => ({
      status: 'stated' as const,
      evidence: [evidence(start, end, 'psg:1', text)],
    })
    const made = graph({
      passages: [passage('psg:1', text)],
      statements: [
        statement(
          'stmt:1',
          [
            part('org:a', 'lead', span(0, 2)),
            part('org:b', 'partner', { ...span(15, 18), connector: 'with' }),
          ],
          span(0, 18),
        ),
      ],
    })
    const [only] = made.passages
    if (!only) throw new Error('No passage')
    const { runs, counts } = auditOf(made, only)
    // Half a word that is read makes the word read; a sign goes with what stands before it.
    expect(runs.map(({ of, text: words }) => [of, words])).toEqual([
      ['names', 'Ana '],
      ['evidence', 'works '],
      ['ties', 'with '],
      ['names', 'Ben 🤝, '],
      ['unread', 'and so on.'],
    ])
    expect(counts).toEqual({ names: 2, ties: 1, acts: 0, topic: 0, evidence: 1, unread: 3 })
  })

  it('of a passage without any evidence reads nothing', () => {
    const [only] = graph().passages
    if (!only) throw new Error('No passage')
    const { counts, words } = auditOf(graph(), only)
    expect(counts.unread).toBe(words)
  })
})
