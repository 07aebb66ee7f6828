// Which institutions stand where: each at its country; those of none, or of several, beside the map. Pure.
import type { Actor } from '@/core/model/graph'
import type { Tie } from '@/core/ties/ties'

/** A country's code, or where there is not one country. */
export type Place = string
export const NOWHERE: Place = 'none'
export const SEVERAL: Place = 'several'

/** Not at one country, so beside the map. */
export function isBeside(place: Place): boolean {
  return place === NOWHERE || place === SEVERAL
}

export function placeOf({ countries }: Pick<Actor, 'countries'>): Place {
  const [only, ...others] = countries
  if (only === undefined) return NOWHERE
  return others.length > 0 ? SEVERAL : only
}

export interface PairOfPlaces {
  readonly places: readonly [Place, Place]
  /** Those that pass; none where the filter leaves out all that join them. */
  readonly ties: readonly Tie[]
}

/** Which ties join institutions of two places, or of one; those with the most first, then by code. */
export function pairsOfPlaces(
  ties: readonly Tie[],
  passing: ReadonlySet<string>,
  placeOfActor: ReadonlyMap<string, Place>,
): readonly PairOfPlaces[] {
  const pairs = new Map<string, { places: [Place, Place]; ties: Tie[] }>()
  for (const tie of ties) {
    const [one, other] = [placeOfActor.get(tie.a), placeOfActor.get(tie.b)]
    if (one === undefined || other === undefined) continue
    const places: [Place, Place] = one < other ? [one, other] : [other, one]
    const key = places.join(' ')
    const pair = pairs.get(key) ?? { places, ties: [] }
    if (passing.has(tie.id)) pair.ties.push(tie)
    pairs.set(key, pair)
  }
  return [...pairs]
    .sort(([a, one], [b, other]) => other.ties.length - one.ties.length || (a < b ? -1 : 1))
    .map(([, pair]) => pair)
}
