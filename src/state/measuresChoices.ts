// What a person marks while measuring: institutions that stay on top of the ranking, and what is taken out to see what falls apart.
import type { MeasuresSlice } from './appState'
import { setMeasures, showView, store } from './store'

export function changeMeasures(change: Partial<MeasuresSlice>): void {
  setMeasures({ ...store.getState().view.measures, ...change })
}

/** The measures, from any view, with something of what is asked of them changed. */
export function showMeasures(change: Partial<MeasuresSlice>): void {
  changeMeasures(change)
  showView('measures')
}

export function togglePin(institution: string): void {
  const { measures } = store.getState().view
  const { pinned } = measures
  const next = pinned.includes(institution)
    ? pinned.filter((one) => one !== institution)
    : [...pinned, institution]
  changeMeasures({ pinned: next })
}

/** @param id of an institution or a statement */
export function takeOut(id: string): void {
  const { measures } = store.getState().view
  if (!measures.out.includes(id)) changeMeasures({ out: [...measures.out, id] })
}

export function putBack(id: string): void {
  const { measures } = store.getState().view
  changeMeasures({ out: measures.out.filter((one) => one !== id) })
}

export function putAllBack(): void {
  changeMeasures({ out: [] })
}
