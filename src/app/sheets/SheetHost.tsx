// Shows what was asked for over the page once its code is there, or tells that it is not.
import { type ComponentType, useEffect, useState } from 'react'
import type { Sheet } from '@/state/appState'
import { closeSheet, tell } from '@/state/store'
import { loadSheet, type SheetProps } from './loadSheet'

interface Loaded {
  readonly Content: ComponentType<SheetProps>
  readonly typed: string
}

/** With the sheet as its key, so that each begins anew. */
export function SheetHost({ sheet }: { readonly sheet: Sheet }) {
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  useEffect(() => {
    let current = true
    const letters = gatherLetters()
    loadSheet(sheet).then(
      (Content) => {
        if (current) setLoaded({ Content, typed: letters.end() })
      },
      () => {
        if (!current) return
        closeSheet()
        tell({ what: 'sheet-missing' })
      },
    )
    return () => {
      current = false
      letters.end()
    }
  }, [sheet])
  return loaded && <loaded.Content onClose={closeSheet} typed={loaded.typed} />
}

/** Who knows the way types on without looking: what is written before there is a field goes into it. */
function gatherLetters(): { readonly end: () => string } {
  let typed = ''
  const gather = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, isComposing } = event
    if (ctrlKey || metaKey || altKey || isComposing) return
    if (key === 'Escape') closeSheet()
    else if (key === 'Backspace') typed = [...typed].slice(0, -1).join('')
    else if ([...key].length === 1) typed += key
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  window.addEventListener('keydown', gather, true)
  return {
    end: () => {
      window.removeEventListener('keydown', gather, true)
      return typed
    },
  }
}
