// Where the reader lies over the view, a new selection brings it back after it was closed: the answer is in it.
import { useEffect } from 'react'
import { setPreferences, store } from '@/state/store'

export function useReaderOnSelection(docked: boolean): void {
  useEffect(() => {
    if (docked) return
    return store.subscribe((now, before) => {
      const selected = now.pointing.selection !== null && now.pointing.selection !== before.pointing.selection
      if (selected && now.preferences.readerOpen === false) setPreferences({ readerOpen: null })
    })
  }, [docked])
}
