// React's way into the store: a component reads a slice and is drawn again when that slice changes.
import { useStore } from 'zustand'
import type { AppState, DocumentSlice } from './appState'
import { store } from './store'

export function useApp<Slice>(select: (state: AppState) => Slice): Slice {
  return useStore(store, select)
}

/** The open document, for components that are drawn only while there is one. */
export function useDocument(): DocumentSlice {
  const document = useApp((state) => state.document)
  if (!document) throw new Error('useDocument outside an open document')
  return document
}
