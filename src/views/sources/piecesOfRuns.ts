// The audited words of a passage cut where marks begin and end, so that what lights here is what lights in the reader.
import { codePoints } from '@/core/model/codePoints'
import type { Audit } from '@/core/spans/audit'
import type { Lit } from '@/core/spans/lit'
import type { Piece } from '@/core/spans/marks'
import type { WordClass } from '@/core/spans/wordClasses'

export interface RunPiece {
  readonly of: WordClass
  /** Code points into the passage's text. */
  readonly start: number
  readonly text: string
  readonly piece: Piece
}

/** Pure. Together they are the passage's text, unchanged. */
export function piecesOfRuns({ runs }: Audit, pieces: readonly Piece[]): readonly RunPiece[] {
  const result: RunPiece[] = []
  let at = 0
  for (const { of, start, text } of runs) {
    const points = codePoints(text)
    const end = start + points.length
    for (let from = start; from < end; ) {
      while ((pieces[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= from) at += 1
      const piece = pieces[at]
      if (!piece) break
      const to = Math.min(end, pieces[at + 1]?.start ?? end)
      result.push({ of, start: from, text: points.slice(from - start, to - start), piece })
      from = to
    }
  }
  return result
}

/** Whether the words say what is lit. */
export function isLitBy({ marks }: Piece, { words }: Lit): boolean {
  return words.size > 0 && marks.some(({ assertions }) => assertions.some(({ id }) => words.has(id)))
}
