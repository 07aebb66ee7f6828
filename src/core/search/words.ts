// A text cut into words that can be compared: without accents and capitals, but with ñ, which is a letter of its own.

export interface Word {
  /** As it is compared. */
  readonly folded: string
  /** UTF-16 indices into the text, end exclusive. */
  readonly start: number
  readonly end: number
}

/** Letters and digits that stand together; or initials with dots, which are one word: `O.I.M.`. */
const WORD = /(?:\p{L}\.){2,}(?:\p{L}(?!\p{L}))?|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu

export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    folded: fold(word),
    start: index,
    end: index + word.length,
  }))
}

/** The words of a text in a row, for comparing names as wholes. */
export function foldedName(text: string): string {
  return wordsOf(text)
    .map(({ folded }) => folded)
    .join(' ')
}

function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/(n\u0303)|\p{M}|\./gu, (_, enye: string | undefined) => enye ?? '')
    .normalize('NFC')
}
