// How a country lights where it is drawn as a number: by what is selected and pointed at among its institutions.
import { useMemo } from 'react'
import type { Actor } from '@/core/model/graph'
import { litBy } from '@/state/derived'
import { useApp } from '@/state/useApp'
import { type Place, placeOf } from './placesIn'

export type PlaceTone = 'selected' | 'hovered' | undefined

export function usePlaceTone(institutions: readonly Actor[]): (place: Place) => PlaceTone {
  const bySelection = useApp((state) => litBy(state, 'selection'))
  const byHover = useApp((state) => litBy(state, 'hover'))
  return useMemo(() => {
    const placesOf = (lit: ReadonlySet<string>) =>
      new Set(institutions.filter(({ id }) => lit.has(id)).map(placeOf))
    const [selected, hovered] = [placesOf(bySelection.actors), placesOf(byHover.actors)]
    return (place) => {
      if (selected.has(place)) return 'selected'
      return hovered.has(place) ? 'hovered' : undefined
    }
  }, [institutions, bySelection, byHover])
}
