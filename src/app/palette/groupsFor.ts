// What the search shows: while nothing is typed what was chosen lately and what can be done, else what was found, by sorts.
import type { CoordinationGraph } from '@/core/model/graph'
import { inLanguage } from '@/core/model/text'
import { RANKS } from '@/core/search/searcher'
import { type NamedHit, searchGraph } from '@/core/search/searchGraph'
import type { Language } from '@/i18n/language'
import type { AppState } from '@/state/appState'
import { isChoosing } from '@/state/store'
import type { Group, GroupId, HitItem, Item } from './item'
import { recentIn } from './recent'
import { allActions, searchActions } from './searchActions'

/** Of a group, until one asks for more. */
const SHOWN = 5

interface Ranked {
  readonly id: GroupId
  readonly rank: (typeof RANKS)[number]
  readonly item: Item
}

/** Sorts whose best hit answers as well stand in this order. */
const ORDER: readonly GroupId[] = ['actor', 'statement', 'words', 'topic', 'action']

export function groupsFor(
  state: AppState,
  query: string,
  language: Language,
  opened: ReadonlySet<GroupId>,
): readonly Group[] {
  const graph = state.document?.graph
  const { path } = state.pointing
  if (graph && isChoosing(path)) {
    const items = institutionsFor(graph, query, language).filter(
      ({ hit }) => hit.key !== `actor/${path.from}`,
    )
    return items.length > 0 ? [{ id: 'actor', items }] : []
  }
  if (query.trim() === '') {
    const recent = recentIn(graph)
    const keys = new Set(recent.map(({ key }) => key))
    const rest = allActions(state, language).filter(({ key }) => !keys.has(key))
    return [
      { id: 'recent' as const, items: recent },
      { id: 'action' as const, items: rest },
    ].filter(({ items }) => items.length > 0)
  }
  const found: readonly Ranked[] = [
    ...(graph
      ? hitsIn(graph, query, language).map((item) => ({ id: item.hit.kind, rank: item.hit.rank, item }))
      : []),
    ...searchActions(state, query, language).map(({ rank, item }) => ({ id: 'action' as const, rank, item })),
  ]
  return ORDER.map((id) => ({ id, hits: found.filter((one) => one.id === id) }))
    .filter(({ hits }) => hits.length > 0)
    .toSorted((a, b) => best(a.hits) - best(b.hits))
    .map(({ id, hits }) => ({
      id,
      items: cut(
        id,
        hits.map(({ item }) => item),
        opened.has(id),
      ),
    }))
}

function hitsIn(graph: CoordinationGraph, query: string, language: Language): readonly HitItem[] {
  return searchGraph(graph, query, language).map((hit) => ({ type: 'hit', key: hit.key, graph, hit }))
}

/** Those that answer, or all by name while nothing is typed: for choosing one. */
function institutionsFor(graph: CoordinationGraph, query: string, language: Language): readonly HitItem[] {
  if (query.trim() !== '') return hitsIn(graph, query, language).filter(({ hit }) => hit.kind === 'actor')
  return graph.actors
    .map(({ id, short }): HitItem => {
      const { text, language: own } = inLanguage(short, language)
      const key = `actor/${id}`
      const hit: NamedHit = {
        key,
        kind: 'actor',
        target: { type: 'actor', id },
        rank: 'within',
        field: 'short',
        language: own,
        pieces: [{ text, isMarked: false }],
      }
      return { type: 'hit', key, graph, hit }
    })
    .sort((a, b) => nameOf(a).localeCompare(nameOf(b), language))
}

function nameOf({ hit }: HitItem): string {
  return hit.pieces.map(({ text }) => text).join('')
}

function best(hits: readonly Ranked[]): number {
  return Math.min(...hits.map(({ rank }) => RANKS.indexOf(rank)))
}

/** One more than is shown at first is shown as well: a row that says so would take its place. */
function cut(id: GroupId, items: readonly Item[], isOpened: boolean): readonly Item[] {
  if (isOpened || items.length <= SHOWN + 1) return items
  const count = items.length - SHOWN
  return [...items.slice(0, SHOWN), { type: 'more', key: `more/${id}`, group: id, count }]
}
