// A passage made ready for looking words up in it: by code points, and with its white space drawn together, since a
// hard-wrapped page breaks its lines inside phrases. Positions of drawn-together text map back to the text itself.
import { type CodePoints, codePoints } from './codePoints'

export interface PassageText {
  readonly points: CodePoints
  /** Made when it is first asked for, and kept. */
  readonly together: () => Together
}

interface Together {
  readonly text: string
  /** The same, in lower case where that keeps every position, for looking for what is merely alike. */
  readonly folded: string
  /** UTF-16 index into the passage of the character that stands at an index here, or of the end. */
  unit(index: number): number
}

export function passageText(text: string): PassageText {
  let made: Together | undefined
  return {
    points: codePoints(text),
    together: () => {
      made ??= drawTogether(text)
      return made
    },
  }
}

/** Every run of white space as one space. */
export function drawnTogether(text: string): string {
  return text.replace(/\s+/g, ' ')
}

function drawTogether(text: string): Together {
  const units = new Uint32Array(text.length + 1)
  const pieces: string[] = []
  let length = 0
  for (const match of text.matchAll(/\s+|\S+/g)) {
    const [piece] = match
    const kept = /^\s/.test(piece) ? ' ' : piece
    for (let index = 0; index < kept.length; index += 1) units[length + index] = match.index + index
    length += kept.length
    pieces.push(kept)
  }
  units[length] = text.length
  const together = pieces.join('')
  const lower = together.toLowerCase()
  return {
    text: together,
    folded: lower.length === together.length ? lower : together,
    unit: (index) => units[Math.min(index, length)] ?? text.length,
  }
}
