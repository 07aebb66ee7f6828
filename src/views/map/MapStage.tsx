// The map of one document at a known size: the canvas, its controls, its keyboard, and the words that it speaks.
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import { MapCanvas } from '@/canvas/MapCanvas'
import { prefersStillness } from '@/canvas/motion'
import type { CameraCommands } from '@/canvas/useCamera'
import type { Shape } from '@/core/layout/arrangement'
import type { Point, Size } from '@/core/layout/geometry'
import { representatives } from '@/core/ties/folding'
import { useMessages } from '@/i18n/language'
import { fadedOf } from '@/scenes/emphasisOf'
import { sayLine, sayPlate } from '@/scenes/spoken'
import { hover, movePlate, select, store, toggleFold } from '@/state/store'
import { useApp, useDocument } from '@/state/useApp'
import { ArrangementSwitch } from './ArrangementSwitch'
import { GapNote } from './GapNote'
import { LeftOutChip } from './LeftOutChip'
import { MapControls } from './MapControls'
import { MeasureNote } from './MeasureNote'
import { Neighbourhood } from './Neighbourhood'
import { RingsNote } from './RingsNote'
import { foldOf, targetOf } from './targets'
import { useFoot } from './useFoot'
import { useMapKeys } from './useMapKeys'
import { useMapPicture } from './useMapPicture'
import { usePageColours } from './usePageColours'
import { walkedPart } from './walk'

const INSETS = {
  wide: { top: 52, right: 22, bottom: 56, left: 22 },
  tall: { top: 56, right: 6, bottom: 86, left: 6 },
  // Closer together, plates would lie below the notes at the foot.
  close: { top: 52, right: 22, bottom: 88, left: 22 },
  // Nothing lies over the map.
  presented: { top: 28, right: 28, bottom: 28, left: 28 },
  // Rings reach beyond their plates.
  ringed: { top: 64, right: 64, bottom: 64, left: 64 },
} as const
/** Between the map and what lies over its foot. */
const ABOVE_FOOT = 8

export function MapStage({ size, shape }: { readonly size: Size; readonly shape: Shape }) {
  const text = useMessages().map
  const { graph } = useDocument()
  const colours = usePageColours()
  const helpId = useId()
  const camera = useRef<CameraCommands>(null)
  const [focusIn, setFocusIn] = useState(false)
  const picture = useMapPicture(shape)
  const { scene, source, selectionBox, stepFrame, bounds, closeness } = picture
  const latest = useRef({ scene, bounds })
  latest.current = { scene, bounds }

  const fit = useCallback(() => camera.current?.fit(latest.current.bounds, 'glide'), [])
  const [touched, setTouched] = useState(false)
  const zoom = useCallback((factor: number) => {
    camera.current?.zoomBy(factor)
    setTouched(true)
  }, [])
  const onTap = useCallback((id: string | null) => {
    const on = latest.current.scene
    select(id === null || !on ? null : targetOf(on, id))
  }, [])
  const onHover = useCallback((id: string | null) => {
    const on = latest.current.scene
    hover(id === null || !on ? null : targetOf(on, id))
  }, [])
  const onDoubleTap = useCallback(
    (id: string) => {
      const fold = foldOf(graph, id)
      if (fold === null) return null
      toggleFold(fold)
      return representatives(graph, store.getState().view.folded).get(id) ?? id
    },
    [graph],
  )
  const onMoved = useCallback(
    (id: string, to: Point) => movePlate(id, { x: to.x / closeness.x, y: to.y / closeness.y }),
    [closeness],
  )
  const onCamera = useCallback(() => setTouched(true), [])

  const selected = useApp(({ pointing: { selection } }) =>
    selection?.type === 'actor' ? selection.id : null,
  )
  const walked = useMemo(
    () => scene && source && walkedPart(scene, fadedOf(scene, source.derived)),
    [scene, source],
  )
  const keys = useMapKeys(walked, {
    start: selected,
    select: onTap,
    fold: onDoubleTap,
    zoom,
    fit,
    nudge: (id, dx, dy) => {
      const mark = [...(scene?.plates ?? []), ...(scene?.knots ?? [])].find((one) => one.id === id)
      if (mark) onMoved(id, { x: mark.x + dx, y: mark.y + dy })
    },
    arrive: ({ at }) => {
      const mark = [...(scene?.plates ?? []), ...(scene?.knots ?? [])].find((one) => one.id === at)
      if (mark) camera.current?.reveal(mark)
    },
  })
  const presents = useApp((state) => state.presenting !== null)
  const isRinged = useApp(({ view }) => view.layers.includes('measure') && view.reading !== 'hub')
  const notes = useRef<HTMLDivElement>(null)
  const foot = useFoot(notes)
  const insets = useMemo(() => {
    if (presents) return INSETS[isRinged ? 'ringed' : 'presented']
    const own = INSETS[closeness.x === 1 ? shape : 'close']
    return { ...own, bottom: Math.max(own.bottom, foot + ABOVE_FOOT) }
  }, [closeness, shape, foot, presents, isRinged])
  const step = useApp((state) => state.presenting?.step ?? null)
  const isSelecting = useApp((state) => state.pointing.selection !== null)
  const { stop } = keys
  const focused = focusIn && stop ? (stop.line ?? stop.at) : null
  const emphasis = useMemo(() => picture.emphasise(focused), [picture.emphasise, focused])
  const line = stop?.line && walked ? walked.lines.find(({ id }) => id === stop.line) : undefined
  const spoken =
    stop && walked && source
      ? line
        ? sayLine(source, walked, stop.at, line)
        : (stop.most ? text.mostConnected : '') + sayPlate(source, walked, stop.at)
      : ''

  // A new arrangement, shape or size is seen whole, unless the person has taken the camera.
  const seen = useRef({ places: picture.placesKey, size, insets })
  useEffect(() => {
    camera.current?.resized()
    const otherPlaces = seen.current.places !== picture.placesKey
    if (!otherPlaces && seen.current.size === size && seen.current.insets === insets) return
    seen.current = { places: picture.placesKey, size, insets }
    // What a step is about is framed below.
    if (!presents && (otherPlaces || !touched))
      camera.current?.fit(latest.current.bounds, otherPlaces ? 'glide' : 'jump')
    if (otherPlaces) setTouched(false)
  }, [size, insets, picture.placesKey, touched, presents])

  // The editor of the story may lie over the map, which makes way for it.
  const edits = useApp((state) => state.editing !== null)
  useEffect(() => {
    if (!edits || touched) return
    const soon = setTimeout(() => camera.current?.fit(latest.current.bounds, 'glide'), 60)
    return () => clearTimeout(soon)
  }, [edits, touched])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a window of another size may cover what is selected
  useEffect(() => {
    if (!selectionBox && step === null) return
    // After the reader has opened over the map, if it does, and again when the window changes.
    const soon = setTimeout(() => {
      if (step !== null && !isSelecting) {
        const { part, around } = stepFrame ?? { part: latest.current.bounds, around: latest.current.bounds }
        camera.current?.frame(part, around)
      } else if (selectionBox) camera.current?.reveal(selectionBox)
    }, 60)
    return () => clearTimeout(soon)
  }, [selectionBox, stepFrame, size, insets, step])

  return (
    <>
      <div
        className="map-stage"
        role="graphics-document"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the canvas is the one tab stop of the map
        tabIndex={0}
        aria-label={text.label}
        aria-roledescription={text.roledescription}
        aria-describedby={helpId}
        onKeyDown={keys.onKeyDown}
        onFocus={() => {
          setFocusIn(true)
          keys.onFocus()
        }}
        onBlur={() => setFocusIn(false)}
      >
        {scene && (
          <MapCanvas
            ref={camera}
            scene={scene}
            emphasis={emphasis}
            theme={colours}
            stillness={prefersStillness()}
            bounds={bounds}
            insets={insets}
            onTap={onTap}
            onDoubleTap={onDoubleTap}
            onHover={onHover}
            onMoved={onMoved}
            onCamera={onCamera}
          />
        )}
      </div>
      <p className="visually-hidden" id={helpId}>
        {text.help} {text.foldHint}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {focusIn ? spoken : ''}
      </p>
      {stop && walked && source && <Neighbourhood source={source} scene={walked} at={stop.at} />}
      <ArrangementSwitch />
      {picture.status !== 'ready' && (
        <p className="map-note" role="status">
          {picture.status === 'arranging' ? text.arranging : text.arrangementFailed}
        </p>
      )}
      <div className="map-notes" ref={notes}>
        <GapNote />
        <MeasureNote rings={picture.rings} />
        <RingsNote />
        <LeftOutChip count={picture.leftOut} />
      </div>
      <MapControls onZoom={zoom} onFit={fit} />
    </>
  )
}
