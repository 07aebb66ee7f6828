// Actions by their titles, in both languages.
import { excerpt } from '@/core/search/marking'
import { type Match, makeSearcher, type Searcher, type SearchText } from '@/core/search/searcher'
import { type Language, messagesIn, spokenLanguages } from '@/i18n/language'
import type { AppState } from '@/state/appState'
import type { Action } from '../actions/action'
import { actionsIn } from '../actions/index'
import type { ActionItem } from './item'

interface ActionEntry {
  readonly key: string
  readonly action: Action
  readonly texts: readonly SearchText<'title'>[]
}

export type ActionMatch = Pick<Match<'title', ActionEntry>, 'rank'> & { readonly item: ActionItem }

/** While nothing is typed, more paragraphs or countries than this would bury all else. */
const LISTED = 12

let known: { readonly of: readonly unknown[]; readonly searcher: Searcher<'title', ActionEntry> } | undefined

/** Made anew when what its actions hang on is another. */
function searcherFor(state: AppState): Searcher<'title', ActionEntry> {
  const of = [state.document?.graph, state.recentFiles, state.view.measures.out]
  if (!known?.of.every((one, index) => one === of[index]))
    known = { of, searcher: makeSearcher<'title', ActionEntry>(actionsIn(state).map(entryOf)) }
  return known.searcher
}

/** The one that opens the search is not to be had: it is open. */
function isToBeHad({ id, isAvailable }: Action, state: AppState): boolean {
  return id !== 'search' && isAvailable(state)
}

export function allActions(state: AppState, language: Language): readonly ActionItem[] {
  return actionsIn(state, LISTED)
    .filter((action) => isToBeHad(action, state))
    .map((action) => {
      const text = action.title(messagesIn(language), language)
      return { type: 'action', key: `action/${action.id}`, action, pieces: [{ text, isMarked: false }] }
    })
}

export function searchActions(state: AppState, query: string, language: Language): readonly ActionMatch[] {
  return searcherFor(state)
    .find(query, language)
    .flatMap(({ entry: { key, action }, rank, shown, ranges }) => {
      if (!isToBeHad(action, state)) return []
      const title = action.title(messagesIn(language), language)
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
    text: action.title(messagesIn(language), language),
    isName: true,
  }))
  return { key: `action/${action.id}`, action, texts }
}
