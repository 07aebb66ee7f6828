// The institutions at their countries, ties as arcs between them, and how many join each two countries.

import { useMemo, useRef } from 'react'
import { isFiltering } from '@/core/ties/filter'
import { plural } from '@/i18n/formats'
import { useLanguage } from '@/i18n/language'
import { useGeographyWords } from '@/i18n/late/geography'
import { FindingsPage } from '@/marks/FindingsPage'
import { derived } from '@/state/derived'
import { useApp, useDocument } from '@/state/useApp'
import { useAnswer } from '@/ui/useAnswer'
import { useSize } from '@/ui/useSize'
import { loadAtlas } from './atlas'
import { Counts } from './Counts'
import { Nowhere } from './Nowhere'
import { Pairs } from './Pairs'
import { isBeside, pairsOfPlaces, placeOf } from './placesIn'
import { WorldMap } from './WorldMap'
import './geography.css'

export function GeographyView() {
  const text = useGeographyWords()
  return (
    <FindingsPage label={text.label} title={text.title} className="geography-page">
      <Geography />
    </FindingsPage>
  )
}

/** More plates, or a narrower place, and one would see nothing but plates: then countries carry numbers. */
const [MOST_PLATES, NARROWEST] = [40, 640]

function Geography() {
  const text = useGeographyWords()
  const language = useLanguage()
  const { graph } = useDocument()
  const now = useApp((state) => derived(state, graph))
  const reading = useApp((state) => state.view.reading)
  const hides = useApp((state) => state.view.leftOut === 'hide' && isFiltering(state.view.filter))
  const atlas = useAnswer(loadAtlas)
  const place = useRef<HTMLDivElement>(null)
  const size = useSize(place)
  const shown = useMemo(
    () => (hides ? now.institutions.filter(({ id }) => now.passing.has(id)) : now.institutions),
    [now, hides],
  )
  const places = useMemo(() => new Map(shown.map((actor) => [actor.id, placeOf(actor)])), [shown])
  const pairs = useMemo(() => {
    const passing = new Set(now.ties.map(({ id }) => id))
    return pairsOfPlaces(hides ? now.ties : now.allTies, passing, places)
  }, [now, hides, places])
  const counted = shown.length > MOST_PLATES || (size !== null && size.width < NARROWEST)
  const countries = new Set([...places.values()].filter((one) => !isBeside(one)))
  return (
    <>
      <p className="findings-figure">
        {text.base(
          plural(language, shown.length, text.institutions),
          plural(language, countries.size, text.countries),
        )}
      </p>
      {countries.size === 0 ? (
        <Nowhere institutions={shown} />
      ) : (
        <>
          <p className="quiet">
            {counted
              ? [text.meansCounts, reading === 'hub' ? text.hub : text.meansWidths].join(' ')
              : [text.means, reading === 'hub' ? text.hub : text.meansLines, text.meansKeys].join(' ')}
          </p>
          <div className="geography-place">
            <div className="geography-ruler" ref={place} />
            {atlas === undefined && <p role="status">{text.loading}</p>}
            {atlas === null && <p role="status">{text.failed}</p>}
            {atlas &&
              size &&
              (counted ? (
                <Counts atlas={atlas} institutions={shown} pairs={pairs} size={size} />
              ) : (
                <WorldMap atlas={atlas} institutions={shown} size={size} />
              ))}
          </div>
        </>
      )}
      <Pairs pairs={pairs} />
      {countries.size > 0 && <p className="quiet">{text.source}</p>}
    </>
  )
}
