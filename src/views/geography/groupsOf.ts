// Institutions by place: places beside the map first, then countries by name. Pure.
import type { Actor } from '@/core/model/graph'
import { isBeside, type Place, placeOf } from './placesIn'
import type { Group } from './worldPicture'

export function groupsOf(
  institutions: readonly Actor[],
  nameOf: (place: Place) => string,
  plateOf: (actor: Actor) => Group['plates'][number],
): readonly Group[] {
  const groups = new Map<Place, Actor[]>()
  for (const actor of institutions) {
    const place = placeOf(actor)
    groups.set(place, [...(groups.get(place) ?? []), actor])
  }
  return [...groups]
    .sort(
      ([one], [other]) =>
        Number(isBeside(other)) - Number(isBeside(one)) || nameOf(one).localeCompare(nameOf(other)),
    )
    .map(([place, actors]) => ({ place, plates: actors.map(plateOf) }))
}
