// Audited words cut where marks begin and end.
import { describe, expect, it } from 'vitest'
import { auditOf } from '@/core/spans/audit'
import { lit } from '@/core/spans/lit'
import { markedPassage } from '@/core/spans/marks'
import { ties } from '@/core/ties/ties'
import { isLitBy, piecesOfRuns } from '@/views/sources/piecesOfRuns'
import { page24 } from '../../support/page24'

const cutOf = (id: string) => {
  const passage = page24.passages.find((one) => one.id === id)
  if (!passage) throw new Error(`No passage ${id}`)
  const audit = auditOf(page24, passage)
  return { passage, audit, pieces: piecesOfRuns(audit, markedPassage(page24, passage).pieces) }
}

describe('audited words', () => {
  it.each(page24.passages.map(({ id }) => id))(
    'of %s are its text, each in the class that it was in',
    (id) => {
      const { passage, audit, pieces } = cutOf(id)
      expect(pieces.map(({ text }) => text).join('')).toBe(passage.text)
      for (const { of } of audit.runs) {
        const whole = audit.runs.filter((run) => run.of === of).map(({ text }) => text)
        expect(
          pieces
            .filter((piece) => piece.of === of)
            .map(({ text }) => text)
            .join(''),
        ).toBe(whole.join(''))
      }
      for (const { start, text, piece } of pieces) {
        expect(start).toBeGreaterThanOrEqual(piece.start)
        expect(start + [...text].length).toBeLessThanOrEqual(piece.start + [...piece.text].length)
      }
    },
  )

  it('light by what is selected', () => {
    const { pieces } = cutOf('psg:95')
    const scene = { graph: page24, folded: new Set<string>(), ties: ties(page24, { reading: 'lead' }) }
    const by = lit({ type: 'actor', id: 'org:cmw' }, scene)
    const words = pieces.filter(({ piece }) => isLitBy(piece, by)).map(({ text }) => text)
    expect(words.join('').trim()).toContain('Committee on Migrant Workers')
    expect(words.join('')).not.toContain('Congress')
  })
})
