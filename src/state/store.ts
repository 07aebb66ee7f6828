// The one store. Features call the functions below; nobody writes state in any other way.
import { createStore } from 'zustand/vanilla'
import type { Otherwise } from '@/core/model/readOtherwise'
import type { Reading } from '@/core/model/vocabulary'
import { type Facet, type Filter, NO_FILTER } from '@/core/ties/filter'
import type { Folded } from '@/core/ties/folding'
import { sameTarget, type Target } from '@/core/ties/target'
import { isSaid } from '@/core/ties/ties'
import type {
  AppState,
  Arrangement,
  DocumentSlice,
  Layer,
  MeasuresSlice,
  Order,
  PathEnds,
  PreferenceSlice,
  Sought,
  SourcesSlice,
  TableSlice,
  UnknownInAddress,
  ViewId,
  ViewSlice,
} from './appState'
import { FIRST_STATE, FIRST_VIEW } from './firstState'
import { withOtherwise } from './otherwise'
import type { RecentFile } from './recentFiles'
import type { Sheet } from './sheetNames'
import type { Told } from './told'

export const store = createStore<AppState>(() => FIRST_STATE)

function setView(change: Partial<ViewSlice>): void {
  store.setState(({ view }) => ({ view: { ...view, ...change } }))
}

/** What a person left pointed at. */
type Pointed = Pick<AppState['pointing'], 'selection' | 'path'>

/**
 * Opens a graph in place of the one before; what spoke of that one starts anew, unless given. How a person looks stays:
 * who opens a file from the table wants its table.
 */
export function showDocument(
  document: DocumentSlice,
  view: Partial<ViewSlice> = {},
  { selection = null, path = null }: Partial<Pointed> = {},
): void {
  store.setState(({ view: { shown, order, leftOut } }) => ({
    document,
    opening: { status: 'idle' },
    view: { ...FIRST_VIEW, shown, order, leftOut, ...view },
    pointing: { selection, path, hover: null },
    sought: null,
    editing: null,
    recovered: null,
  }))
}

/** Tries other answers to the open questions. What was selected, and is not there under them, is not selected any more. */
export function setOtherwise(otherwise: Otherwise): void {
  store.setState(({ document, pointing, view }) => {
    if (!document) return {}
    const next = withOtherwise(document, otherwise)
    const { selection } = pointing
    const isThere = selection !== null && isSaid(next.graph, view.folded, selection)
    return { document: next, pointing: { ...pointing, selection: isThere ? selection : null, hover: null } }
  })
}

/** Another picture of the graph that is open; dragged plates, and what is asked of sheets that it does not show, stay. */
export function showPicture(
  view: Omit<ViewSlice, 'moved'>,
  { selection, path }: Pointed,
  otherwise: Otherwise,
): void {
  store.setState((state) => ({
    document: state.document && withOtherwise(state.document, otherwise),
    view: {
      ...view,
      moved: state.view.moved,
      table: { sheet: view.table.sheet, wants: { ...state.view.table.wants, ...view.table.wants } },
    },
    pointing: { selection, path, hover: null },
  }))
}

/**
 * While the ends of a path are being chosen, an institution is the next end, in whichever view it was pressed. Where there is
 * nothing to clear but a path, clearing closes it.
 */
export function select(selection: Target | null): void {
  const { selection: before, path } = store.getState().pointing
  if (isChoosing(path) && selection?.type === 'actor') {
    chooseEnd(path, selection.id)
    return
  }
  if (selection === null && before === null && path && !isChoosing(path)) closePath()
  if (sameTarget(before, selection)) return
  store.setState(({ pointing }) => ({ pointing: { ...pointing, selection }, sought: null }))
  const { shown, table } = store.getState().view
  // The table is to open where its row is.
  if (selection && shown !== 'table' && table.sheet) setTable({ ...table, sheet: null })
}

function setPath(path: PathEnds | null, selection: Target | null): void {
  store.setState(({ pointing }) => ({ pointing: { ...pointing, path, selection }, sought: null }))
}

export function isChoosing(path: PathEnds | null): path is PathEnds {
  return path !== null && (path.from === null || path.to === null)
}

function chooseEnd({ from, to }: PathEnds, actor: string): void {
  if (from === null) setPath({ from: actor, to }, null)
  else if (from !== actor) setPath({ from, to: actor }, null)
}

/** @param from `null` where both ends are still to be chosen. */
export function findPath(from: string | null, to: string | null = null): void {
  setPath({ from, to }, null)
}

export function closePath(): void {
  setPath(null, store.getState().pointing.selection)
}

/** Back to where the choosing of ends began. */
export function cancelPath(): void {
  const { path } = store.getState().pointing
  const from = path?.from ?? null
  setPath(null, from === null ? null : { type: 'actor', id: from })
}

export function hover(target: Target | null): void {
  if (sameTarget(store.getState().pointing.hover, target)) return
  store.setState(({ pointing }) => ({ pointing: { ...pointing, hover: target } }))
}

export function showView(shown: ViewId): void {
  setView({ shown })
}

export function setReading(reading: Reading): void {
  setView({ reading })
}

export function setFolded(folded: Folded): void {
  setView({ folded })
}

export function toggleFold(actor: string): void {
  const folded = new Set(store.getState().view.folded)
  if (!folded.delete(actor)) folded.add(actor)
  setView({ folded })
}

/** Adds a value to a facet's picks, or takes it out. */
export function togglePick<F extends Facet>(facet: F, value: Filter[F][number]): void {
  const { filter } = store.getState().view
  const picks: readonly Filter[F][number][] = filter[facet]
  const next = picks.includes(value) ? picks.filter((pick) => pick !== value) : [...picks, value]
  setView({ filter: { ...filter, [facet]: next } })
}

export function setPicks<F extends Facet>(facet: F, picks: Filter[F]): void {
  setView({ filter: { ...store.getState().view.filter, [facet]: picks } })
}

export function clearFilter(): void {
  setView({ filter: NO_FILTER })
}

export function setLeftOut(leftOut: ViewSlice['leftOut']): void {
  setView({ leftOut })
}

export function setArrangement(arrangement: Arrangement): void {
  setView({ arrangement })
}

export function setOrder(order: Order): void {
  setView({ order })
}

export function setTable(table: TableSlice): void {
  setView({ table })
}

export function setMeasures(measures: MeasuresSlice): void {
  setView({ measures })
}

export function setSources(sources: SourcesSlice): void {
  setView({ sources })
}

export function toggleLayer(layer: Layer): void {
  const { layers } = store.getState().view
  setView({ layers: layers.includes(layer) ? layers.filter((other) => other !== layer) : [...layers, layer] })
}

/** Keeps the place of a dragged plate for the arrangement in force. */
export function movePlate(id: string, place: { readonly x: number; readonly y: number }): void {
  const { arrangement, moved } = store.getState().view
  setView({ moved: { ...moved, [arrangement]: { ...moved[arrangement], [id]: place } } })
}

export function resetPlaces(): void {
  const { arrangement, moved } = store.getState().view
  setView({ moved: { ...moved, [arrangement]: {} } })
}

export function setPreferences(change: Partial<PreferenceSlice>): void {
  store.setState(({ preferences }) => ({ preferences: { ...preferences, ...change } }))
}

/** Brings words of the text into sight. */
export function seek(sought: Sought): void {
  store.setState({ sought })
}

export function openSheet(sheet: Sheet): void {
  store.setState({ sheet })
}

export function closeSheet(): void {
  store.setState({ sheet: null })
}

export function tell(told: Told | null): void {
  store.setState({ told })
}

export function tellUnknown(unknownInAddress: readonly UnknownInAddress[]): void {
  store.setState({ unknownInAddress })
}

export function setRecentFiles(recentFiles: readonly RecentFile[]): void {
  store.setState({ recentFiles })
}
