// Where the reader lies over the view, a new selection brings it back after it was closed: the answer is in it.
import { useEffect } from 'react'
import { setPreferences, store } from '@/state/store'
import { hasAnswer } from './panels'

export function useReaderOnSelection(docked: boolean): void {
  useEffect(() => {
    if (docked) return
    return store.subscribe((now, before) => {
      const { selection, path } = now.pointing
      const isNew = selection !== before.pointing.selection || path !== before.pointing.path
      if (isNew && hasAnswer(now.pointing) && now.preferences.readerOpen === false)
        setPreferences({ readerOpen: null })
    })
  }, [docked])
}
