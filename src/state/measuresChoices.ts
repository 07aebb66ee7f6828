// What a person marks while measuring: institutions that stay on top of the ranking, and what is taken out to see what falls apart.
import { setMeasures, store } from './store'

export function togglePin(institution: string): void {
  const { measures } = store.getState().view
  const { pinned } = measures
  const next = pinned.includes(institution)
    ? pinned.filter((one) => one !== institution)
    : [...pinned, institution]
  setMeasures({ ...measures, pinned: next })
}

/** @param id of an institution or a statement */
export function takeOut(id: string): void {
  const { measures } = store.getState().view
  if (!measures.out.includes(id)) setMeasures({ ...measures, out: [...measures.out, id] })
}

export function putBack(id: string): void {
  const { measures } = store.getState().view
  setMeasures({ ...measures, out: measures.out.filter((one) => one !== id) })
}

export function putAllBack(): void {
  setMeasures({ ...store.getState().view.measures, out: [] })
}
