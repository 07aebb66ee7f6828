// Plates at their countries, and ties as arcs. Left and right go from country to country, up and down within one.

import { type FocusEvent, type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Size } from '@/core/layout/geometry'
import { plateFor, plateName } from '@/core/layout/plate'
import type { Actor } from '@/core/model/graph'
import { familyOf, outlineOf } from '@/core/model/vocabulary'
import { useLanguage } from '@/i18n/language'
import { useGeographyWords } from '@/i18n/late/geography'
import { TargetButton } from '@/marks/TargetButton'
import { useTypeScale } from '@/marks/useTypeScale'
import { derived } from '@/state/derived'
import { useApp, useDocument } from '@/state/useApp'
import { commandOf, type Press } from '@/ui/keyTable'
import { Arcs } from './Arcs'
import { groupsOf } from './groupsOf'
import { GEOGRAPHY_KEYS } from './keys'
import { Outlines } from './Outlines'
import { useSayPlace } from './useSayPlace'
import { type Country, roomyPicture, type Stack } from './worldPicture'
import './plates.css'

interface WorldMapProps {
  readonly atlas: readonly Country[]
  readonly institutions: readonly Actor[]
  readonly size: Size
}

export function WorldMap({ atlas, institutions, size }: WorldMapProps) {
  const text = useGeographyWords()
  const language = useLanguage()
  const { graph } = useDocument()
  const say = useSayPlace()
  const id = useId()
  const typeScale = useTypeScale()
  const { passing } = useApp((state) => derived(state, graph))
  const [at, setAt] = useState<string | null>(null)
  const container = useRef<HTMLDivElement>(null)
  const picture = useMemo(() => {
    const plateOf = (actor: Actor) => plateFor(plateName(actor, language))
    const groups = groupsOf(institutions, say, (actor) => ({
      id: actor.id,
      ...sizeOfPlate(plateOf(actor), typeScale),
    }))
    return roomyPicture(atlas, groups, size)
  }, [atlas, institutions, size, language, say, typeScale])
  const actors = new Map(institutions.map((actor) => [actor.id, actor]))
  const first = picture.stacks[0]?.plates[0]?.id
  const selected = useApp(({ pointing: { selection } }) =>
    selection?.type === 'actor' ? selection.id : null,
  )
  const active = [at, selected].find((one) => one !== null && actors.has(one)) ?? first
  // What is selected elsewhere comes into sight here.
  useEffect(() => {
    if (selected !== null) plateIn(container.current, selected)?.scrollIntoView({ block: 'nearest' })
  }, [selected])

  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextPlate(picture.stacks, active ?? null, event)
    if (next === undefined) return
    event.preventDefault()
    event.stopPropagation()
    plateIn(container.current, next)?.focus()
  }
  const onFocus = ({ target }: FocusEvent) => {
    const plate = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-actor]') : null
    if (plate?.dataset.actor !== undefined) setAt(plate.dataset.actor)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of places, no group of form fields
    <div
      className="geography-map"
      role="group"
      aria-label={text.map}
      ref={container}
      style={{ height: picture.size.height }}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      <svg width={picture.size.width} height={picture.size.height} aria-hidden>
        <Outlines of={picture.outlines} />
        {picture.stacks.map(
          ({ place, anchor, x, y }) =>
            anchor && (
              <line key={place} className="geography-leader" x1={anchor.x} y1={anchor.y} x2={x} y2={y} />
            ),
        )}
        {picture.stacks.map(
          ({ place, anchor }) =>
            anchor && <circle key={place} className="geography-anchor" cx={anchor.x} cy={anchor.y} r={3} />,
        )}
        <Arcs stacks={picture.stacks} />
      </svg>
      {picture.stacks.map(({ place, plates, x, y, height }) => (
        <section key={place} aria-labelledby={`${id}${place}`}>
          <h3
            id={`${id}${place}`}
            className="geography-name"
            style={{ left: Math.max(x, (NAME * typeScale) / 2), top: y - height / 2 }}
          >
            {say(place)}
          </h3>
          {plates.map((plate) => {
            const actor = actors.get(plate.id)
            return (
              actor && (
                <div
                  key={plate.id}
                  className="geography-plate"
                  data-actor={plate.id}
                  data-family={familyOf(actor.kind)}
                  data-outline={outlineOf(actor.scope)}
                  data-faded={!passing.has(plate.id) || undefined}
                  style={{
                    left: plate.x - plate.width / 2,
                    top: plate.y - plate.height / 2,
                    width: plate.width,
                    height: plate.height,
                  }}
                >
                  <TargetButton
                    target={{ type: 'actor', id: plate.id }}
                    className="geography-button"
                    tabIndex={plate.id === active ? 0 : -1}
                  >
                    {plateName(actor, language)}
                  </TargetButton>
                </div>
              )
            )
          })}
        </section>
      ))}
    </div>
  )
}

function plateIn(map: HTMLElement | null, id: string): HTMLElement | null {
  return map?.querySelector<HTMLElement>(`[data-actor="${CSS.escape(id)}"] button`) ?? null
}

/** As wide as most names of countries: at the edge they stand so far inside. */
const NAME = 110

/** As high as a finger needs. */
const LOWEST = 44

function sizeOfPlate({ width, height }: Size, typeScale: number): Size {
  return { width: width * typeScale, height: Math.max(LOWEST, height * typeScale) }
}

function nextPlate(stacks: readonly Stack[], at: string | null, press: Press): string | undefined {
  const stack = stacks.findIndex(({ plates }) => plates.some(({ id }) => id === at))
  const plates = stacks[stack]?.plates ?? []
  const index = plates.findIndex(({ id }) => id === at)
  switch (commandOf(GEOGRAPHY_KEYS, press)) {
    case 'country': {
      const step = press.key === 'ArrowRight' ? 1 : -1
      return stacks[(stack + step + stacks.length) % stacks.length]?.plates[0]?.id
    }
    case 'plate': {
      const to = press.key === 'ArrowDown' ? index + 1 : index - 1
      return plates[Math.max(0, Math.min(plates.length - 1, to))]?.id
    }
    case 'countries':
      return (press.key === 'Home' ? stacks[0] : stacks.at(-1))?.plates[0]?.id
    default:
      return undefined
  }
}
