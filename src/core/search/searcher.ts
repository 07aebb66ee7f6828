// Searching things by the texts that they have. MiniSearch finds and weighs; what is said of a hit is worked out for the few
// that it found: how well a name answers, which text to show, and which of its words.
import MiniSearch, { type Query } from 'minisearch'
import { mayHaveSlip, swapped } from './closeness'
import { answerIn, type Range } from './marking'
import { understander } from './understood'
import { foldedName, wordsOf } from './words'

export interface SearchText<Field extends string> {
  readonly field: Field
  /** BCP 47; `null` for what is the same in every language. */
  readonly language: string | null
  readonly text: string
  /** One may type it as a whole: a name, not a sentence. */
  readonly isName: boolean
}

export interface Entry<Field extends string> {
  readonly key: string
  readonly texts: readonly SearchText<Field>[]
}

/** A name is what was typed, begins so, or neither. */
export const RANKS = ['exact', 'beginning', 'within'] as const

export interface Match<Field extends string, Item extends Entry<Field>> {
  readonly entry: Item
  readonly rank: (typeof RANKS)[number]
  /** The text that answers best; of equals one in the wanted language. */
  readonly shown: SearchText<Field>
  /** The words of it that answer. */
  readonly ranges: readonly Range[]
}

export interface Searcher<Field extends string, Item extends Entry<Field>> {
  /**
   * Best first. Every typed word must be there, or begin one, or be one slip away; where none is, it may be one slip away from
   * a beginning, or two words without a space. Nothing typed finds nothing.
   */
  readonly find: (query: string, language: string) => readonly Match<Field, Item>[]
}

export function makeSearcher<Field extends string, Item extends Entry<Field>>(
  entries: readonly Item[],
): Searcher<Field, Item> {
  const index = new MiniSearch<{ readonly id: number; readonly names: string; readonly sentences: string }>({
    fields: ['names', 'sentences'],
    tokenize: (text) => wordsOf(text).map(({ folded }) => folded),
    processTerm: (term) => term,
  })
  index.addAll(
    entries.map(({ texts }, id) => ({
      id,
      names: join(texts.filter(({ isName }) => isName)),
      sentences: join(texts.filter(({ isName }) => !isName)),
    })),
  )
  const understood = understander(entries.flatMap(({ texts }) => texts.map(({ text }) => text)))
  return {
    find: (query, language) => {
      const typed = [...new Set(wordsOf(query).flatMap(({ folded }) => understood(folded)))]
      if (typed.length === 0) return []
      const whole = foldedName(query)
      const found = index.search(queryFor(typed), { boost: { names: 3 } }).flatMap(({ id, score }) => {
        const entry = entries[Number(id)]
        return entry ? [{ match: matchOf<Field, Item>(entry, typed, whole, language), score }] : []
      })
      const order = ({ match }: (typeof found)[number]) => RANKS.indexOf(match.rank)
      return found.sort((a, b) => order(a) - order(b) || b.score - a.score).map(({ match }) => match)
    },
  }
}

function join(texts: readonly { readonly text: string }[]): string {
  return texts.map(({ text }) => text).join('\n')
}

function queryFor(typed: readonly string[]): Query {
  return {
    combineWith: 'AND',
    queries: typed.map((word) => ({
      combineWith: 'OR',
      prefix: true,
      fuzzy: mayHaveSlip(word) ? 1 : false,
      weights: { prefix: 0.6, fuzzy: 0.15 },
      queries: [
        word,
        {
          combineWith: 'OR',
          prefix: false,
          fuzzy: false,
          boostTerm: () => 0.15,
          queries: mayHaveSlip(word) ? [...swapped(word)] : [],
        },
      ],
    })),
  }
}

function matchOf<Field extends string, Item extends Entry<Field>>(
  entry: Item,
  typed: readonly string[],
  whole: string,
  language: string,
): Match<Field, Item> {
  let best:
    | { readonly text: SearchText<Field>; readonly ranges: readonly Range[]; readonly weight: number }
    | undefined
  let rank = RANKS.indexOf('within')
  for (const text of entry.texts) {
    const { words, weight } = answerIn(text.text, typed)
    const name = text.isName ? foldedName(text.text) : ''
    const own = name === whole ? 0 : name.startsWith(whole) ? 1 : 2
    if (text.isName) rank = Math.min(rank, own)
    const total = weight * 10 + (text.isName ? 2 - own : 0) * 4 + (isIn(text, language) ? 1 : 0)
    if (!best || total > best.weight) best = { text, ranges: words, weight: total }
  }
  if (!best) throw new Error(`${entry.key} was found without a text`)
  return { entry, rank: RANKS[rank] ?? 'within', shown: best.text, ranges: best.ranges }
}

function isIn({ language: own }: { readonly language: string | null }, wanted: string): boolean {
  return own === null || own === wanted || own.startsWith(`${wanted}-`)
}
