// Which words of a text answer a query, and a text with these marked, cut to what one reads at a glance.
import { drawnTogether } from '@/core/model/passageText'
import { closeness } from './closeness'
import { type Word, wordsOf } from './words'

/** UTF-16 indices into a text, end exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

interface Answering extends Word {
  /** Place in the text, counted in words. */
  readonly at: number
  /** Which of the typed words it answers, the first best. */
  readonly typed: number
  readonly close: number
}

export interface Answer {
  readonly words: readonly Answering[]
  /** How well the text answers: the closest word for each typed one, summed; more is better. */
  readonly weight: number
  /** Every typed word has an answer. */
  readonly isWhole: boolean
}

/** @param typed folded words. A slip counts only where the text has nothing closer for that word. */
export function answerIn(text: string, typed: readonly string[]): Answer {
  const best = typed.map(() => 0)
  const all = wordsOf(text).flatMap((word, at): readonly Answering[] => {
    let answers = 0
    let top = 0
    for (const [index, one] of typed.entries()) {
      const close = closeness(one, word.folded)
      best[index] = Math.max(best[index] ?? 0, close)
      if (close > top) [answers, top] = [index, close]
    }
    return top > 0 ? [{ ...word, at, typed: answers, close: top }] : []
  })
  const words = all.filter((word) => word.close > 1 || best[word.typed] === 1)
  const weight = best.reduce((sum, value) => sum + value, 0)
  return { words, weight, isWhole: best.every((value) => value > 0) }
}

/**
 * The places of a text that answer the most of a query: words that stand side by side are one place. In the order of the text.
 */
export function placesIn(text: string, typed: readonly string[]): readonly Range[] {
  const runs: { start: number; end: number; last: number; readonly answers: Set<number> }[] = []
  for (const word of answerIn(text, typed).words) {
    const run = runs.at(-1)
    if (run && run.last === word.at - 1) {
      run.end = word.end
      run.last = word.at
      run.answers.add(word.typed)
    } else {
      runs.push({ start: word.start, end: word.end, last: word.at, answers: new Set([word.typed]) })
    }
  }
  const most = Math.max(0, ...runs.map(({ answers }) => answers.size))
  return runs.filter(({ answers }) => answers.size === most).map(({ start, end }) => ({ start, end }))
}

export interface Piece {
  readonly text: string
  readonly isMarked: boolean
}

/**
 * The text around the first range, with every range in it marked, white space drawn together, and an ellipsis where it was cut.
 * @param reach how many letters to show on either side, about: words stay whole.
 */
export function excerpt(text: string, ranges: readonly Range[], reach: number): readonly Piece[] {
  const first = ranges[0] ?? { start: 0, end: 0 }
  const short = text.length <= 2 * reach
  const from = short ? 0 : wordBorder(text, first.start - reach, -1)
  const to = short ? text.length : wordBorder(text, first.end + reach, 1)
  const pieces: Piece[] = []
  const add = (start: number, end: number, isMarked: boolean) => {
    if (start < end) pieces.push({ text: drawnTogether(text.slice(start, end)), isMarked })
  }
  if (from > 0) pieces.push({ text: '… ', isMarked: false })
  let at = from
  for (const { start, end } of ranges) {
    if (start < at || end > to) continue
    add(at, start, false)
    add(start, end, true)
    at = end
  }
  add(at, to, false)
  if (to < text.length) pieces.push({ text: ' …', isMarked: false })
  return pieces
}

/** The nearest border of a word from a place on, in a direction; no farther than the text's end. */
function wordBorder(text: string, from: number, step: 1 | -1): number {
  let at = Math.min(Math.max(from, 0), text.length)
  const isInside = () => at > 0 && at < text.length && !/\s/.test(text[step === 1 ? at : at - 1] ?? ' ')
  // A text without spaces is cut where it is.
  for (let steps = 0; steps < 40 && isInside(); steps += 1) at += step
  return at
}
