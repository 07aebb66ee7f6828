// A piece of the file as it is written there, cut to what a person can take in at a glance.

/** In code points. */
const SHOWN = 80

/** White space is drawn together, so that an object over many lines shows as one. */
export function asWritten(text: string, offset: number, length: number): string {
  // Twice the length in units holds the wanted code points; more room for indentation that is drawn together.
  const piece = text.slice(offset, offset + Math.min(length, SHOWN * 8))
  return cut(piece.replace(/\s+/g, ' '), length > SHOWN * 8)
}

export function cut(text: string, more = false): string {
  const points = [...text.slice(0, SHOWN * 2 + 2)]
  return points.length > SHOWN ? `${points.slice(0, SHOWN - 1).join('')}…` : more ? `${text}…` : text
}
