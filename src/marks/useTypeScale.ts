// How much larger than usual the theme's type is, for those who make room for it by numbers.
import { useMemo } from 'react'
import { useApp } from '@/state/useApp'

export function useTypeScale(): number {
  const theme = useApp((state) => state.preferences.theme)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page's style hangs on the theme
  return useMemo(() => {
    const scale = getComputedStyle(document.documentElement).getPropertyValue('--type-scale')
    return Number.parseFloat(scale) || 1
  }, [theme])
}
