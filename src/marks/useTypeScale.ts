// How much larger than usual type is, by the theme and before a room, for those who make room for it by numbers.
import { useMemo } from 'react'
import { useApp } from '@/state/useApp'

export function useTypeScale(): number {
  const theme = useApp((state) => state.preferences.theme)
  const presents = useApp((state) => state.presenting !== null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page's style hangs on both
  return useMemo(() => {
    const scale = getComputedStyle(document.documentElement).getPropertyValue('--type-scale')
    return Number.parseFloat(scale) || 1
  }, [theme, presents])
}
