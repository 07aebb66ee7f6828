// What a query finds in a graph. The index is made when somebody first searches, and kept with the graph; it holds every
// language, so the one that is on decides only which text is shown.
import { codePoints } from '@/core/model/codePoints'
import type { CoordinationGraph, Passage } from '@/core/model/graph'
import {
  type GraphEntry,
  type GraphField,
  graphEntries,
  type NamedEntry,
  type PassageEntry,
} from './graphEntries'
import { excerpt, type Piece, placesIn, type Range } from './marking'
import { type Match, makeSearcher, type Searcher } from './searcher'
import { wordsOf } from './words'

export interface NamedHit {
  readonly key: string
  readonly kind: NamedEntry['kind']
  readonly target: NamedEntry['target']
  readonly rank: Match<GraphField, GraphEntry>['rank']
  /** Which of its texts answers, with the answering words marked. */
  readonly field: GraphField
  readonly language: string | null
  readonly pieces: readonly Piece[]
}

export interface WordsHit {
  readonly key: string
  readonly kind: 'words'
  readonly rank: NamedHit['rank']
  readonly passage: Passage
  /** The passage itself, not its translation, has the words: there, in code points, end exclusive. */
  readonly place: Range | null
  readonly language: string | null
  /** The words around, with the answering ones marked. */
  readonly pieces: readonly Piece[]
}

export type GraphHit = NamedHit | WordsHit

/** How many letters one sees around what was found. */
const REACH = 60
/** Places of one passage; who sees more has not typed enough. */
const MOST_PLACES = 8

const cache = new WeakMap<CoordinationGraph, Searcher<GraphField, GraphEntry>>()

/** Best first, passages once for each place. */
export function searchGraph(graph: CoordinationGraph, query: string, language: string): readonly GraphHit[] {
  const searcher = cache.get(graph) ?? makeSearcher<GraphField, GraphEntry>(graphEntries(graph))
  cache.set(graph, searcher)
  const typed = wordsOf(query).map(({ folded }) => folded)
  return searcher
    .find(query, language)
    .flatMap((match) =>
      match.entry.kind === 'passage' ? wordsHits(match.entry, match, typed) : namedHit(match.entry, match),
    )
}

type Found = Match<GraphField, GraphEntry>

function namedHit({ key, kind, target }: NamedEntry, { rank, shown, ranges }: Found): GraphHit {
  const { field, language, text } = shown
  return { key, kind, target, rank, field, language, pieces: excerpt(text, ranges, REACH) }
}

function wordsHits(
  { key, passage }: PassageEntry,
  { rank, shown }: Found,
  typed: readonly string[],
): readonly GraphHit[] {
  const { field, language, text } = shown
  if (field === 'label') {
    const beginning = excerpt(passage.text, [], REACH)
    return [{ key, kind: 'words', rank, passage, place: null, language: passage.language, pieces: beginning }]
  }
  const points = codePoints(text)
  return placesIn(text, typed)
    .slice(0, MOST_PLACES)
    .map((range) => ({
      key: `${key}/${field}/${range.start}`,
      kind: 'words',
      rank,
      passage,
      place: field === 'text' ? { start: points.before(range.start), end: points.before(range.end) } : null,
      language: field === 'text' ? passage.language : language,
      pieces: excerpt(text, [range], REACH),
    }))
}
