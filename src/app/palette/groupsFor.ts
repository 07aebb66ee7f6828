// What the search shows: while nothing is typed what was chosen lately and what can be done, else what was found, by sorts.
import { RANKS } from '@/core/search/searcher'
import { searchGraph } from '@/core/search/searchGraph'
import type { Language } from '@/i18n/language'
import type { AppState } from '@/state/appState'
import type { Group, GroupId, Item } from './item'
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
  if (query.trim() === '') {
    const recent = recentIn(graph)
    const keys = new Set(recent.map(({ key }) => key))
    const rest = allActions(state, language).filter(({ key }) => !keys.has(key))
    return [
      { id: 'recent' as const, items: recent },
      { id: 'action' as const, items: rest },
    ].filter(({ items }) => items.length > 0)
  }
  const inGraph = graph ? searchGraph(graph, query, language) : []
  const found: readonly Ranked[] = [
    ...(graph
      ? inGraph.map((hit) => ({
          id: hit.kind,
          rank: hit.rank,
          item: { type: 'hit' as const, key: hit.key, graph, hit },
        }))
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

function best(hits: readonly Ranked[]): number {
  return Math.min(...hits.map(({ rank }) => RANKS.indexOf(rank)))
}

/** One more than is shown at first is shown as well: a row that says so would take its place. */
function cut(id: GroupId, items: readonly Item[], isOpened: boolean): readonly Item[] {
  if (isOpened || items.length <= SHOWN + 1) return items
  const count = items.length - SHOWN
  return [...items.slice(0, SHOWN), { type: 'more', key: `more/${id}`, group: id, count }]
}
