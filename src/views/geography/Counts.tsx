// Where plates would cover the map: a number at each country, and on a press who it is.
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Size } from '@/core/layout/geometry'
import { textWidth } from '@/core/layout/textWidth'
import type { Actor } from '@/core/model/graph'
import { formatNumber, plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { ActorName } from '@/marks/ActorName'
import { Rows } from '@/marks/Rows'
import { useTypeScale } from '@/marks/useTypeScale'
import { litBy } from '@/state/derived'
import { useApp } from '@/state/useApp'
import { groupsOf } from './groupsOf'
import { namePlaces } from './namePlaces'
import { Outlines } from './Outlines'
import { type PairOfPlaces, type Place, placeOf } from './placesIn'
import { useSayPlace } from './useSayPlace'
import { type Country, worldPicture } from './worldPicture'

interface CountsProps {
  readonly atlas: readonly Country[]
  readonly institutions: readonly Actor[]
  readonly pairs: readonly PairOfPlaces[]
  readonly size: Size
}

/** As large as a finger needs. */
const MARK = 44
/** Of the names of countries. */
const FONT = 13

export function Counts({ atlas, institutions, pairs, size }: CountsProps) {
  const text = useMessages().geography
  const language = useLanguage()
  const say = useSayPlace()
  const id = useId()
  const typeScale = useTypeScale()
  const bySelection = useApp((state) => litBy(state, 'selection'))
  const byHover = useApp((state) => litBy(state, 'hover'))
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
  const counts = new Map(groups.map(({ place, plates }) => [place, plates.length]))
  const middles = new Map(
    picture.stacks.flatMap(({ place, plates: [plate] }) => (plate ? [[place, plate] as const] : [])),
  )
  const names = namePlaces(
    [...middles].map(([key, plate]) => ({
      key,
      ...plate,
      name: { width: textWidth(say(key)) * FONT * typeScale, height: FONT * 1.4 * typeScale },
    })),
    picture.size,
  )
  const toneOf = (place: Place) => {
    const isAt = (lit: ReadonlySet<string>) =>
      institutions.some((actor) => lit.has(actor.id) && placeOf(actor) === place)
    if (isAt(bySelection.actors)) return 'selected'
    return isAt(byHover.actors) ? 'hovered' : undefined
  }
  const inside = institutions.filter((actor) => placeOf(actor) === open)
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of places, no group of form fields */}
      <div className="geography-map" role="group" aria-label={text.map} style={{ height: size.height }}>
        <svg width={size.width} height={size.height} aria-hidden>
          <Outlines of={picture.outlines} />
          {picture.stacks.map(
            ({ place, anchor, plates: [plate] }) =>
              anchor &&
              plate && (
                <line
                  key={place}
                  className="geography-leader"
                  x1={anchor.x}
                  y1={anchor.y}
                  x2={plate.x}
                  y2={plate.y}
                />
              ),
          )}
          {pairs.map(({ places: [one, other], ties: joined }) => {
            const [from, to] = [middles.get(one), middles.get(other)]
            return (
              from &&
              to &&
              one !== other && (
                <line
                  key={`${one} ${other}`}
                  className="geography-between"
                  data-faded={joined.length === 0 || undefined}
                  strokeWidth={1 + Math.log2(Math.max(1, joined.length))}
                  x1={from.x}
                  y1={from.y}
                  x2={to.x}
                  y2={to.y}
                />
              )
            )
          })}
        </svg>
        {[...names].map(([place, { x, y }]) => (
          // Said by the number that it stands at.
          <span
            key={place}
            className="geography-name"
            data-tone={toneOf(place)}
            style={{ left: x, top: y - (FONT * 1.4 * typeScale) / 2 }}
            aria-hidden
          >
            {say(place)}
          </span>
        ))}
        {picture.stacks.map(({ place, plates: [plate] }) => {
          const count = counts.get(place) ?? 0
          return (
            plate && (
              <button
                key={place}
                type="button"
                className="geography-count"
                data-tone={toneOf(place)}
                aria-label={`${say(place)}: ${plural(language, count, text.institutions)}`}
                aria-expanded={place === open}
                aria-controls={place === open ? id : undefined}
                title={say(place)}
                style={{ left: plate.x - MARK / 2, top: plate.y - MARK / 2, width: MARK, height: MARK }}
                onClick={() => setOpen(place === open ? null : place)}
              >
                {formatNumber(language, count)}
              </button>
            )
          )
        })}
      </div>
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
