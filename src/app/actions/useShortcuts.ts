// Keys → actions, from wherever nothing is being written and no dialog is open.
import { useEffect } from 'react'
import { store } from '@/state/store'
import { byKey } from './byKey'
import { perform } from './perform'
import { actionFor } from './shortcuts'

export function useShortcuts(): void {
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat) return
      const action = actionFor(event, byKey)
      if (!action) return
      const single = !event.ctrlKey && !event.metaKey
      const { preferences, sheet } = store.getState()
      if (!(single ? preferences.singleKeys : preferences.ctrlKeys)) return
      // A sheet that is still on its way is where the next letters belong.
      // In a field the browser undoes what was typed there.
      if (isUndoing(event) && isWriting(event)) return
      if (single && (sheet !== null || isWriting(event) || isInDialog())) return
      event.preventDefault()
      perform(action)
    }
    window.addEventListener('keydown', key)
    return () => window.removeEventListener('keydown', key)
  }, [])
}

function isWriting({ target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false
  return (
    target.isContentEditable || target.matches('textarea, select, input:not([type=radio], [type=checkbox])')
  )
}

function isUndoing({ key }: KeyboardEvent): boolean {
  return /^[zy]$/i.test(key)
}

function isInDialog(): boolean {
  return document.querySelector('dialog[open]') !== null
}
