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
  const candidates = findExactly(exact, passage, searching) ?? []
  const places = candidates.length > 0 ? candidates : findWords(exact, passage, searching)
  if (places === undefined) return { at: 'unknown' }
  if (places.length === 0) return { at: 'no place' }
  const chosen = choose(places, quote, passage, searching)
  if (chosen === undefined) return { at: 'unknown' }
  const [only, ...others] = chosen
  const inPoints = ({ from, to }: Span) => [points.before(from), points.before(to)] as const
  if (!only || others.length > 0) return { at: 'several places', places: chosen.slice(0, 8).map(inPoints) }
  return { at: 'another place', quote: quoteAt(points, ...inPoints(only)) }
}

/** UTF-16 indices into the passage. */
interface Span {
  readonly from: number
  readonly to: number
}

function findExactly(exact: string, { points }: PassageText, searching: Work): readonly Span[] | undefined {
  if (!searching.spend(points.text.length)) return undefined
  return occurrences(points.text, exact).map((from) => ({ from, to: from + exact.length }))
}

/** The same words, however the white space between them is broken. */
function findWords(exact: string, passage: PassageText, searching: Work): readonly Span[] | undefined {
  const { text, unit } = passage.together()
  if (!searching.spend(text.length)) return undefined
  const words = drawnTogether(exact).trim()
  return occurrences(text, words).map((at) => ({ from: unit(at), to: unit(at + words.length - 1) + 1 }))
}

function occurrences(text: string, words: string): readonly number[] {
  const found: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at)
  return found
}

/**
 * The places whose surroundings agree best. A side counts when the whole of its context is there; among equals the place
 * that the offsets name wins.
 */
function choose(
  places: readonly Span[],
  quote: Quote,
  { points }: PassageText,
  searching: Work,
): readonly Span[] | undefined {
  if (places.length < 2) return places
  if (!searching.spend(places.length * 8 * CONTEXT_MAX)) return undefined
  const prefix = drawnTogether(quote.prefix)
  const suffix = drawnTogether(quote.suffix)
  // A window wide enough for a context in astral characters among long runs of white space.
  const width = 4 * CONTEXT_MAX
  const agreement = ({ from, to }: Span) => {
    const before = drawnTogether(points.text.slice(Math.max(0, from - width), from))
    const after = drawnTogether(points.text.slice(to, to + width))
    return (before.endsWith(prefix) ? prefix.length : 0) + (after.startsWith(suffix) ? suffix.length : 0)
  }
  const scores = places.map(agreement)
  const best = scores.reduce((most, score) => Math.max(most, score), 0)
  const tied = places.filter((_, index) => scores[index] === best)
  const named = tied.length > 1 ? tied.filter(({ from }) => points.before(from) === quote.start) : []
  return named.length > 0 ? named : tied
}
