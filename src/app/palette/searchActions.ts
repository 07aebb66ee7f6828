// Actions by their titles, in both languages; one index for each that is on.

import { excerpt } from '@/core/search/marking'
import { type Match, makeSearcher, type Searcher, type SearchText } from '@/core/search/searcher'
import { type Language, messagesIn, spokenLanguages } from '@/i18n/language'
import type { AppState } from '@/state/appState'
import type { Action } from '../actions/action'
import { actions } from '../actions/index'
import type { ActionItem } from './item'

interface ActionEntry {
  readonly key: string
  readonly action: Action
  readonly texts: readonly SearchText<'title'>[]
}

export type ActionMatch = Pick<Match<'title', ActionEntry>, 'rank'> & { readonly item: ActionItem }

let searcher: Searcher<'title', ActionEntry> | undefined

/** Those that are to be had now. The one that opens the search is not: it is open. */
function availableIn(state: AppState): readonly Action[] {
  return actions.filter(({ id, isAvailable }) => id !== 'search' && isAvailable(state))
}

export function allActions(state: AppState, language: Language): readonly ActionItem[] {
  return availableIn(state).map((action) => {
    const text = action.title(messagesIn(language))
    return { type: 'action', key: `action/${action.id}`, action, pieces: [{ text, isMarked: false }] }
  })
}

export function searchActions(state: AppState, query: string, language: Language): readonly ActionMatch[] {
  searcher ??= makeSearcher<'title', ActionEntry>(actions.map(entryOf))
  const available = new Set(availableIn(state))
  return searcher.find(query, language).flatMap(({ entry: { key, action }, rank, shown, ranges }) => {
    if (!available.has(action)) return []
    const title = action.title(messagesIn(language))
    const inOther = shown.text !== title
    const pieces = excerpt(shown.text, ranges, TITLE)
    return [
      {
        rank,
        item: {
          type: 'action',
          key,
          action,
          pieces: inOther ? [{ text: `${title} · `, isMarked: false }, ...pieces] : pieces,
        },
      },
    ]
  })
}

/** Longer than any title: none is cut. */
const TITLE = 200

function entryOf(action: Action): ActionEntry {
  const texts = spokenLanguages().map((language) => ({
    field: 'title' as const,
    language,
    text: action.title(messagesIn(language)),
    isName: true,
  }))
  return { key: `action/${action.id}`, action, texts }
}
