// Words of somebody else's within a sentence of ours: cut, and set apart so that words from right to left do not turn
// the sentence around them.

export function isolated(words: string, longest: number): string {
  const letters = [...words]
  const cut = letters.length > longest ? `${letters.slice(0, longest).join('')}…` : words
  return `\u2068${cut}\u2069`
}
