// Shows the search once its code is there, or tells that it is not.
import { type ComponentType, useEffect, useState } from 'react'
import { closeSheet, tell } from '@/state/store'
import { loadPalette } from './loadPalette'

interface Loaded {
  readonly Palette: ComponentType<{ readonly typed: string }>
  readonly typed: string
}

export function PaletteHost() {
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  useEffect(() => {
    let current = true
    const letters = gatherLetters()
    loadPalette().then(
      (Palette) => {
        if (current) setLoaded({ Palette, typed: letters.end() })
      },
      () => {
        if (!current) return
        closeSheet()
        tell({ what: 'search-missing' })
      },
    )
    return () => {
      current = false
      letters.end()
    }
  }, [])
  return loaded && <loaded.Palette typed={loaded.typed} />
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
