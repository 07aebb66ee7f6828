// Shows what was asked for over the page once its code is there, or tells that it is not.
import { type ComponentType, useEffect, useLayoutEffect, useState } from 'react'
import type { Sheet } from '@/state/sheetNames'
import { closeSheet, tell } from '@/state/store'
import { loadSheet, type SheetProps } from './loadSheet'

interface Loaded {
  readonly Content: ComponentType<SheetProps>
  readonly letters: Letters
}

interface Letters {
  readonly typed: () => string
  readonly end: () => void
}

/** With the sheet as its key, so that each begins anew. */
export function SheetHost({ sheet }: { readonly sheet: Sheet }) {
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  useEffect(() => {
    let current = true
    const letters = gatherLetters()
    loadSheet(sheet).then(
      (Content) => {
        if (current) setLoaded({ Content, letters })
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
  // Not before the sheet lies over the page: a key that is pressed meanwhile would be nobody's.
  useLayoutEffect(() => loaded?.letters.end(), [loaded])
  return loaded && <loaded.Content onClose={closeSheet} typed={loaded.letters.typed()} />
}

/** Who knows the way types on without looking: what is written before there is a field goes into it. */
function gatherLetters(): Letters {
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
    typed: () => typed,
    end: () => window.removeEventListener('keydown', gather, true),
  }
}
