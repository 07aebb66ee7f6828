// What the app remembers while it runs, in small slices. Documents are values: replaced, never changed in place.
import type { History } from '@/core/edits/history'
import type { Grouping, MeasureId } from '@/core/measures/measureIds'
import type { CoordinationGraph, Places } from '@/core/model/graph'
import type { Problem } from '@/core/model/problem'
import type { Otherwise } from '@/core/model/readOtherwise'
import type { Polarity, Reading, Role } from '@/core/model/vocabulary'
import type { WordClass } from '@/core/spans/wordClasses'
import type { Filter } from '@/core/ties/filter'
import { FOLDING_PRESETS, type Folded } from '@/core/ties/folding'
import type { Target } from '@/core/ties/target'
import type { Language } from '@/i18n/language'
import type { Messages } from '@/i18n/messages'
import type { RecentFile } from './recentFiles'
import type { Sheet } from './sheetNames'
import type { Editing, Presenting, TalkSlice } from './storySlices'
import type { Recovered, Told } from './told'

/** Where the open graph came from; a local file has no address that a link could carry. */
export type Origin =
  | { readonly from: 'bundled'; readonly id: string }
  | { readonly from: 'address'; readonly url: string }
  | {
      readonly from: 'file'
      readonly name: string
      /** Its id among the files kept on this device, once it is kept. */
      readonly kept?: number
    }

export interface DocumentSlice {
  /**
   * What every part shows: as written, or with open questions read otherwise. It stays the same while only stories change,
   * so that no view begins anew: stories are read from `asWritten`.
   */
  readonly graph: CoordinationGraph
  /** As the file has it, with what was changed since. */
  readonly asWritten: CoordinationGraph
  /** As it was opened or saved last; where it is not `asWritten`, there is something to save. */
  readonly saved: CoordinationGraph
  readonly history: History
  readonly otherwise: Otherwise
  readonly origin: Origin
  /** What parsing mended on the way. */
  readonly notices: readonly Problem[]
}

/** Why a file could not be read at all. */
export type Trouble = 'offline' | 'not-found' | 'refused' | 'other-origin' | 'unreadable' | 'stuck'

/** One value for the whole business of opening, set once each time. */
export type Opening =
  | { readonly status: 'idle' }
  | { readonly status: 'loading'; readonly name: string }
  | {
      readonly status: 'failed'
      readonly name: string
      /** `null` where the file was read, and `problems` says what is wrong with it. */
      readonly trouble: Trouble | null
      readonly problems: readonly Problem[]
      /** What is shown in its place: what was open before, or, at a start, the map that comes with the app. */
      readonly instead: 'open-before' | 'our-own'
    }

/** The ways to look at a graph, in the order in which a person meets them; src/views/index.ts has a part for each. */
export const VIEW_IDS = [
  'map',
  'matrix',
  'table',
  'gap',
  'outline',
  'measures',
  'geography',
  'sources',
] as const
export type ViewId = (typeof VIEW_IDS)[number]

export const ARRANGEMENTS = ['organic', 'country', 'level', 'rings'] as const
export type Arrangement = (typeof ARRANGEMENTS)[number]

/** In which order the matrix has its institutions. */
export const ORDERS = ['kind', 'country', 'level', 'name', 'degree', 'community'] as const
export type Order = (typeof ORDERS)[number]

/** Layers that are off at first: who speaks, open places ("and others"), what is part of what, what is asked and not there. */
export const LAYERS = ['speaker', 'placeholders', 'part-of', 'gap', 'measure'] as const
export type Layer = (typeof LAYERS)[number]

export const SHEET_IDS = ['institutions', 'statements', 'ties'] as const
export type SheetId = (typeof SHEET_IDS)[number]
export type ColumnId = keyof Messages['table']['column']

export interface Sort {
  readonly column: ColumnId
  readonly direction: 'ascending' | 'descending'
}

/** What each column's filter asks for, as it was typed or chosen. */
export type ColumnFilters = Readonly<Partial<Record<ColumnId, string>>>

/** What a person asks of a sheet of the table. */
export interface SheetWants {
  readonly sort: Sort | null
  readonly filters: ColumnFilters
  readonly hidden: readonly ColumnId[]
}

export interface TableSlice {
  /** `null`: the one where the selection has its row. */
  readonly sheet: SheetId | null
  readonly wants: Readonly<Partial<Record<SheetId, SheetWants>>>
}

/** What measures may be compared with: the same under another reading, or another folding. */
export const COMPARISONS = ['lead', 'everyone', ...FOLDING_PRESETS] as const
export type Comparison = (typeof COMPARISONS)[number]

export const CHAPTERS = ['ranking', 'roles', 'brokers', 'whole', 'overlap', 'whatIf'] as const
export type Chapter = (typeof CHAPTERS)[number]

export const COUNTED = ['statements', 'partners'] as const
export type Counted = (typeof COUNTED)[number]

export interface MeasuresSlice {
  readonly chapter: Chapter
  /** What the ranking is by. */
  readonly by: MeasureId
  readonly against: Comparison | null
  /** The other measure of the plot. */
  readonly across: MeasureId
  /** Brokers are between groups of this sort. */
  readonly grouping: Grouping
  /** What the chapter of roles counts: statements that name somebody, or partners whom one meets in them (the degree). */
  readonly counted: Counted
  /** Of which statements the roles are counted; `null`: of all. */
  readonly polarity: Polarity | null
  /** The role that the counts are sorted by; `null`: all together. */
  readonly role: Role | null
  /** Institutions that stay at the head of the ranking. */
  readonly pinned: readonly string[]
  /** Institutions and statements that are taken out, to see what would fall apart; the other views know nothing of it. */
  readonly out: readonly string[]
}

export const SOURCES_PARTS = ['words', 'questions', 'inferred'] as const
export type SourcesPart = (typeof SOURCES_PARTS)[number]

export interface SourcesSlice {
  readonly part: SourcesPart
  /** The one class of words that is shown; `null`: all. */
  readonly only: WordClass | null
}

export interface ViewSlice {
  readonly shown: ViewId
  readonly reading: Reading
  readonly folded: Folded
  readonly filter: Filter
  /** What becomes of that which the filter leaves out. */
  readonly leftOut: 'fade' | 'hide'
  readonly arrangement: Arrangement
  readonly order: Order
  readonly table: TableSlice
  readonly measures: MeasuresSlice
  readonly sources: SourcesSlice
  readonly layers: readonly Layer[]
  /** Places of plates that a person dragged, by arrangement; they win over the arrangement's own. */
  readonly moved: Readonly<Partial<Record<Arrangement, Places>>>
}

/** The two institutions that a path is looked for between; `null`: still to be chosen, the next one that is pressed. */
export interface PathEnds {
  readonly from: string | null
  readonly to: string | null
}

export interface PointingSlice {
  readonly selection: Target | null
  readonly path: PathEnds | null
  readonly hover: Target | null
}

export const THEMES = ['system', 'light', 'dark', 'projector'] as const
type Theme = (typeof THEMES)[number]

export interface PreferenceSlice {
  readonly language: Language
  readonly theme: Theme
  /** `null`: as the width of the window suggests. */
  readonly legendOpen: boolean | null
  readonly readerOpen: boolean | null
  /** In pixels; `null`: as the style sheet has it. */
  readonly readerWidth: number | null
  /** Whether shortcuts of one key act; some who speak to their computer, or whose hands shake, want none (WCAG 2.1.4). */
  readonly singleKeys: boolean
  /** Whether those together with Ctrl or ⌘ do. */
  readonly ctrlKeys: boolean
}

/** Something in the address that the graph does not have: told once, then gone. */
export interface UnknownInAddress {
  readonly parameter: string
  readonly value: string
}

/** Words of the text to be brought into sight: where they begin and end, in code points, or the whole passage. */
export interface Sought {
  readonly passage: string
  readonly place: { readonly start: number; readonly end: number } | null
}

export interface AppState {
  readonly document: DocumentSlice | null
  readonly opening: Opening
  readonly view: ViewSlice
  readonly pointing: PointingSlice
  readonly preferences: PreferenceSlice
  /** The last that a person asked for; a new value each time. */
  readonly sought: Sought | null
  readonly presenting: Presenting | null
  readonly editing: Editing | null
  /** Told until it is dismissed. */
  readonly recovered: Recovered | null
  readonly talk: TalkSlice
  readonly sheet: Sheet | null
  readonly told: Told | null
  /** As they were when somebody last asked for them, the last one first. */
  readonly recentFiles: readonly RecentFile[]
  readonly unknownInAddress: readonly UnknownInAddress[]
}
