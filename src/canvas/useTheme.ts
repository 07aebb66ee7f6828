// Repaints when the page's colours change, and when the typeface comes after the first picture.
import type { Core } from 'cytoscape'
import { useEffect } from 'react'
import { readPalette } from './palette'
import { stylesheetFor } from './stylesheet'

export function useTheme(cy: Core | null, theme: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme is read from the page, its name says when
  useEffect(() => {
    if (!cy) return
    const paint = () => cy.style(stylesheetFor(readPalette(document.documentElement)))
    paint()
    document.fonts.addEventListener('loadingdone', paint)
    return () => document.fonts.removeEventListener('loadingdone', paint)
  }, [cy, theme])
}
