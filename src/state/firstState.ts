// What the app remembers before a person has done anything. What is as here is left out of addresses.
import { NO_FILTER } from '@/core/ties/filter'
import type { AppState, ViewSlice } from './appState'

export const FIRST_VIEW: ViewSlice = {
  shown: 'map',
  reading: 'lead',
  folded: new Set(),
  filter: NO_FILTER,
  leftOut: 'fade',
  arrangement: 'organic',
  order: 'kind',
  table: { sheet: null, wants: {} },
  measures: {
    chapter: 'ranking',
    by: 'betweenness',
    against: null,
    across: 'degree',
    grouping: 'family',
    counted: 'statements',
    polarity: null,
    role: null,
    pinned: [],
    out: [],
  },
  sources: { part: 'words', only: null },
  layers: [],
  moved: {},
}

export const FIRST_STATE: AppState = {
  document: null,
  opening: { status: 'idle' },
  view: FIRST_VIEW,
  pointing: { selection: null, path: null, hover: null },
  preferences: {
    language: 'en',
    theme: 'system',
    legendOpen: null,
    readerOpen: null,
    readerWidth: null,
    singleKeys: true,
    ctrlKeys: true,
  },
  sought: null,
  presenting: null,
  editing: null,
  recovered: null,
  talk: { id: null, screen: null, timed: false, dot: false, timer: { before: 0, since: null } },
  sheet: null,
  told: null,
  recentFiles: [],
  unknownInAddress: [],
}
