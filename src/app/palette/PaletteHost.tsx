// Shows the search once its code is there, or tells that it is not.
import { type ComponentType, useEffect, useState } from 'react'
import { closeSheet, tell } from '@/state/store'
import { loadPalette } from './loadPalette'

export function PaletteHost() {
  const [loaded, setLoaded] = useState<{ readonly Palette: ComponentType } | null>(null)
  useEffect(() => {
    let current = true
    loadPalette().then(
      (Palette) => {
        if (current) setLoaded({ Palette })
      },
      () => {
        if (!current) return
        closeSheet()
        tell({ what: 'search-missing' })
      },
    )
    return () => {
      current = false
    }
  }, [])
  return loaded && <loaded.Palette />
}
