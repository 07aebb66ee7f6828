// Where quoted words stand in a passage (SPEC M12): exactly where the evidence says, or somewhere else that its quote and
// context name without doubt, or nowhere. After the selectors of the W3C Web Annotation data model.
import type { CodePoints } from './codePoints'
import { CONTEXT_MAX } from './leaves'
import { drawnTogether, type PassageText } from './passageText'
import type { Work } from './work'

/** The part of an evidence that tells a place: in code points, end exclusive; the context up to 32 of them. */
export interface Quote {
  readonly start: number
  readonly end: number
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

export type Anchoring =
  | { readonly at: 'its place' }
  | { readonly at: 'another place'; readonly quote: Quote }
  /** As many of the places as a person wants to see, as pairs of start and end in code points. */
  | { readonly at: 'several places'; readonly places: readonly (readonly [number, number])[] }
  | { readonly at: 'no place' }
  /** There was not enough work left to look. */
  | { readonly at: 'unknown' }

/** The quote of a place, with as much context as there is. */
export function quoteAt(points: CodePoints, start: number, end: number): Quote {
  return {
    start,
    end,
    exact: points.slice(start, end),
    prefix: points.slice(start - CONTEXT_MAX, start),
    suffix: points.slice(end, end + CONTEXT_MAX),
  }
}

export function anchor(quote: Quote, passage: PassageText, searching: Work): Anchoring {
  const { points } = passage
  const { start, end, exact, prefix, suffix } = quote
  if (
    start < end &&
    points.slice(start, end) === exact &&
    points.slice(start - [...prefix].length, start) === prefix &&
    points.slice(end, end + [...suffix].length) === suffix
  ) {
    return { at: 'its place' }
  }
  let places = findExactly(exact, passage, searching)
  if (places?.length === 0) places = findWords(exact, passage, searching)
  if (places === undefined) return { at: 'unknown' }
  if (places.length === 0) return { at: 'no place' }
  const chosen = choose(places, quote, passage)
  const [only, other] = chosen
  const inPoints = ({ from, to }: Span) => [points.before(from), points.before(to)] as const
  if (!only || other) return { at: 'several places', places: chosen.slice(0, 8).map(inPoints) }
  return { at: 'another place', quote: quoteAt(points, ...inPoints(only)) }
}

/** UTF-16 indices into the passage. */
interface Span {
  readonly from: number
  readonly to: number
}

function findExactly(exact: string, { points }: PassageText, searching: Work): readonly Span[] | undefined {
  return occurrences(points.text, exact, searching)?.map((from) => ({ from, to: from + exact.length }))
}

/** The same words, however the white space between them is broken. */
function findWords(exact: string, passage: PassageText, searching: Work): readonly Span[] | undefined {
  const { text, unit } = passage.together()
  const words = drawnTogether(exact).trim()
  return occurrences(text, words, searching)?.map((at) => ({
    from: unit(at),
    to: unit(at + words.length - 1) + 1,
  }))
}

function occurrences(text: string, words: string, searching: Work): readonly number[] | undefined {
  if (!searching.spend(text.length)) return undefined
  const found: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    // Each has its context to be compared with.
    if (!searching.spend(4 * CONTEXT_MAX)) return undefined
    found.push(at)
  }
  return found
}

/**
 * The places whose surroundings agree best. A side counts when the whole of its context is there, white space drawn
 * together; among equals the place that the offsets name wins.
 */
function choose(places: readonly Span[], quote: Quote, { points }: PassageText): readonly Span[] {
  const prefix = drawnTogether(quote.prefix).split('').reverse()
  const suffix = drawnTogether(quote.suffix).split('')
  const agreement = ({ from, to }: Span) =>
    (agrees(points.text, from - 1, -1, prefix) ? prefix.length : 0) +
    (agrees(points.text, to, 1, suffix) ? suffix.length : 0)
  const scores = places.map(agreement)
  const best = scores.reduce((most, score) => Math.max(most, score), 0)
  const tied = places.filter((_, index) => scores[index] === best)
  const named = tied.length > 1 ? tied.filter(({ from }) => points.before(from) === quote.start) : []
  return named.length > 0 ? named : tied
}

/** Whether the text, read from a place in one direction and with white space drawn together, goes on with these units. */
function agrees(text: string, from: number, direction: 1 | -1, units: readonly string[]): boolean {
  let at = from
  for (const unit of units) {
    if (unit !== ' ') {
      if (text[at] !== unit) return false
      at += direction
    } else {
      if (!isSpace(text[at])) return false
      while (isSpace(text[at])) at += direction
    }
  }
  return true
}

function isSpace(unit: string | undefined): boolean {
  return unit !== undefined && /\s/.test(unit)
}
