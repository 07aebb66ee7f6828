// Where nobody stands in one country there is no map to draw: who it is, by why there is no place.

import type { Actor } from '@/core/model/graph'
import { useGeographyWords } from '@/i18n/late/geography'
import { ActorName } from '@/marks/ActorName'
import { Rows } from '@/marks/Rows'
import { groupsOf } from './groupsOf'
import { useSayPlace } from './useSayPlace'

export function Nowhere({ institutions }: { readonly institutions: readonly Actor[] }) {
  const text = useGeographyWords()
  const say = useSayPlace()
  const groups = groupsOf(institutions, say, ({ id }) => ({ id, width: 0, height: 0 }))
  return (
    <>
      <p>{text.nowhere}</p>
      {groups.map(({ place, plates }) => (
        <section key={place} className="geography-inside" aria-label={say(place)}>
          <h3>{say(place)}</h3>
          <p className="geography-list">
            <Rows of={plates}>{({ id }) => <ActorName key={id} id={id} />}</Rows>
          </p>
        </section>
      ))}
    </>
  )
}
