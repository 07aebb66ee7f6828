// Where plates would cover the map: how many stand at each country, as numbers on it or, where these would cover it too, as
// dots and a list; and on a press who it is.

import { useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Point, Size } from '@/core/layout/geometry'
import type { Actor } from '@/core/model/graph'
import { useGeographyWords } from '@/i18n/late/geography'
import { ActorName } from '@/marks/ActorName'
import { Rows } from '@/marks/Rows'
import { CountryList } from './CountryList'
import { Dots } from './Dots'
import { groupsOf } from './groupsOf'
import { Joins } from './Joins'
import { Numbers } from './Numbers'
import { Outlines } from './Outlines'
import { type PairOfPlaces, type Place, placeOf } from './placesIn'
import { usePlaceTone } from './usePlaceTone'
import { useSayPlace } from './useSayPlace'
import { type Country, isCrowded, worldPicture } from './worldPicture'

interface CountsProps {
  readonly atlas: readonly Country[]
  readonly institutions: readonly Actor[]
  readonly pairs: readonly PairOfPlaces[]
  readonly size: Size
}

/** Of a number's round, in pixels: as large as a finger needs. */
const MARK = 44

export function Counts({ atlas, institutions, pairs, size }: CountsProps) {
  const text = useGeographyWords()
  const say = useSayPlace()
  const id = useId()
  const toneOf = usePlaceTone(institutions)
  const [open, setOpen] = useState<Place | null>(null)
  const inPlace = useRef<HTMLDivElement>(null)
  // Below the map, which may end below the window.
  useEffect(() => {
    if (open !== null) inPlace.current?.scrollIntoView({ block: 'nearest' })
  }, [open])
  const groups = useMemo(
    () => groupsOf(institutions, say, ({ id: actor }) => ({ id: actor, width: MARK, height: MARK })),
    [institutions, say],
  )
  const picture = useMemo(() => {
    const marks = groups.map(({ place, plates }) => ({ place, plates: plates.slice(0, 1) }))
    return worldPicture(atlas, marks, size)
  }, [atlas, groups, size])
  const crowded = useMemo(() => isCrowded(picture), [picture])
  const counts = new Map(groups.map(({ place, plates }) => [place, plates.length]))
  const middles = new Map<Place, Point>(
    picture.stacks.flatMap(({ place, anchor, plates: [plate] }) => {
      const at = crowded ? anchor : plate
      return at ? [[place, at] as const] : []
    }),
  )
  const inside = institutions.filter((actor) => placeOf(actor) === open)
  const press = { open, controls: id, onPress: (place: Place) => setOpen(place === open ? null : place) }
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of places, no group of form fields */}
      <div className="geography-map" role="group" aria-label={text.map} style={{ height: size.height }}>
        <svg width={size.width} height={size.height} aria-hidden>
          <Outlines of={picture.outlines} />
          {!crowded &&
            picture.stacks.map(({ place, anchor }) => {
              const at = middles.get(place)
              return (
                anchor &&
                at && (
                  <line
                    key={place}
                    className="geography-leader"
                    x1={anchor.x}
                    y1={anchor.y}
                    x2={at.x}
                    y2={at.y}
                  />
                )
              )
            })}
          <Joins pairs={pairs} middles={middles} />
          {crowded && <Dots middles={middles} counts={counts} toneOf={toneOf} />}
        </svg>
        {!crowded && (
          <Numbers
            middles={middles}
            counts={counts}
            mark={MARK}
            within={size}
            toneOf={toneOf}
            press={press}
          />
        )}
      </div>
      {crowded && <CountryList counts={counts} toneOf={toneOf} press={press} />}
      <div id={id} className="geography-inside" ref={inPlace}>
        {open !== null && inside.length > 0 && (
          <>
            <h3>{say(open)}</h3>
            <p className="geography-list">
              <Rows of={inside}>{({ id: actor }) => <ActorName key={actor} id={actor} />}</Rows>
            </p>
          </>
        )}
      </div>
    </>
  )
}
