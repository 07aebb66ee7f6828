// A word that changes whenever the page's colours do: by choice, by the system, or for high contrast.
import { useSyncExternalStore } from 'react'
import { useApp } from '@/state/useApp'

const QUERIES = [
  '(prefers-color-scheme: dark)',
  '(forced-colors: active)',
  '(prefers-reduced-motion: reduce)',
]

export function usePageColours(): string {
  const theme = useApp((state) => state.preferences.theme)
  const system = useSyncExternalStore(subscribe, matching)
  return `${theme} ${system}`
}

function matching(): string {
  return QUERIES.map((query) => matchMedia(query).matches).join(' ')
}

function subscribe(changed: () => void): () => void {
  const lists = QUERIES.map((query) => matchMedia(query))
  for (const list of lists) list.addEventListener('change', changed)
  return () => {
    for (const list of lists) list.removeEventListener('change', changed)
  }
}
