// What the map shows now: the scene, its emphasis, and how far the arranging is.
import { useCallback, useMemo, useRef } from 'react'
import { boundsOf } from '@/canvas/camera'
import type { Emphasis, Scene } from '@/canvas/scene'
import type { Shape } from '@/core/layout/arrangement'
import type { Box, Point } from '@/core/layout/geometry'
import type { Places } from '@/core/model/graph'
import type { Lit } from '@/core/spans/lit'
import { useLanguage } from '@/i18n/language'
import { emphasisOf, outsideOf } from '@/scenes/emphasisOf'
import type { MeasureRings } from '@/scenes/ringsOf'
import { type SceneSource, sceneOf } from '@/scenes/sceneOf'
import { undrawnBy } from '@/scenes/undrawnBy'
import { derived, litBy, litByPath, litByStep } from '@/state/derived'
import { useApp, useDocument } from '@/state/useApp'
import { type Arranging, useArranged } from './useArranged'
import { useCloseness, useCloser, useMovedCloser } from './useCloseness'
import { useMeasureRings } from './useMeasureRings'
import { wholeOf } from './wholeOf'

interface StepFrame {
  /** Around those that it names. */
  readonly part: Box
  /** Around these, and those whom its lines reach. */
  readonly around: Box
}

export interface MapPicture {
  readonly scene: Scene | null
  readonly source: SceneSource | null
  readonly emphasise: (focused: string | null) => Emphasis
  readonly status: Arranging['status']
  /** Changes when everything got other places. */
  readonly placesKey: string
  /** From places that are kept to places of the picture. */
  readonly closeness: Point
  readonly leftOut: number
  /** What the camera is fitted to. */
  readonly bounds: Box
  /** Around what was selected; a new value for each new selection. */
  readonly selectionBox: Box | null
  /** What the step of a story is about; a new value for each step, and when everything got other places. */
  readonly stepFrame: StepFrame | null
  /** By a measure, where that is shown; `null` while they are being measured. */
  readonly rings: MeasureRings | null
}

const UNMOVED: Places = {}
const NOTHING: Emphasis = {
  selected: new Set(),
  hovered: new Set(),
  near: new Set(),
  faded: new Set(),
  aside: new Set(),
  focused: null,
  signs: new Map(),
  rings: new Map(),
}

export function useMapPicture(shape: Shape): MapPicture {
  const { graph } = useDocument()
  const language = useLanguage()
  const view = useApp((state) => state.view)
  const { selection, hover } = useApp((state) => state.pointing)
  const litBySelection = useApp((state) => litBy(state, 'selection'))
  const onPath = useApp((state) => litByPath(state, graph))
  const inStep = useApp((state) => litByStep(state, graph))
  const litByHover = useApp((state) => litBy(state, 'hover'))
  const around = useLastActor(selection?.type === 'actor' ? selection.id : null)
  const { reading, folded, filter, leftOut, layers } = view
  const undrawn = useMemo(() => undrawnBy(graph, layers), [graph, layers])
  const rings = useMeasureRings()
  const { arranged: found, status } = useArranged(graph, view.arrangement, shape, around, undrawn)
  const closeness = useCloseness(graph, found, shape)
  const arranged = useCloser(graph, found, closeness, undrawn)
  const moved = useMovedCloser(view.moved[view.arrangement] ?? UNMOVED, closeness)

  const source = useMemo((): SceneSource | null => {
    if (!arranged) return null
    const choices = { reading, folded, filter, leftOut, layers }
    const all = derived({ view: choices }, graph)
    return { graph, derived: all, view: choices, language, arranged, moved }
  }, [graph, reading, folded, filter, leftOut, layers, language, arranged, moved])
  const scene = useMemo(() => source && sceneOf(source), [source])

  const emphasise = useCallback(
    (focused: string | null) =>
      scene && source
        ? emphasisOf(
            scene,
            source.derived,
            { target: selection, lit: litBySelection },
            { target: hover, lit: litByHover },
            onPath,
            inStep,
            { focused, gap: layers.includes('gap'), rings: rings?.shares ?? NOTHING.rings },
          )
        : NOTHING,
    [scene, source, selection, hover, litBySelection, litByHover, onPath, inStep, layers, rings],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new scene is no new selection
  const selectionBox = useMemo(() => {
    const boxes = scene?.plates.filter(({ id }) => litBySelection.actors.has(id)) ?? []
    return boxes.length > 0 ? boundsOf(boxes) : null
  }, [litBySelection])

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is faded or moved is no new step
  const stepFrame = useMemo(() => scene && stepFrameIn(scene, inStep), [inStep, arranged])

  const bounds = useMemo(
    () => (arranged ? wholeOf(graph, arranged, moved) : boundsOf([])),
    [graph, arranged, moved],
  )
  const placesKey = usePlacesKey(arranged)
  const gone =
    leftOut === 'hide' && source ? source.derived.institutions.length - (scene?.plates.length ?? 0) : 0
  return {
    scene,
    source,
    emphasise,
    status,
    placesKey,
    closeness,
    leftOut: gone,
    selectionBox,
    stepFrame,
    bounds,
    rings,
  }
}

/** `null` where a step is about nothing in particular. */
function stepFrameIn(scene: Scene, inStep: Lit): StepFrame | null {
  const part = scene.plates.filter(({ id }) => inStep.actors.has(id))
  if (part.length === 0) return null
  const outside = new Set(outsideOf(scene, inStep))
  const around = scene.plates.filter(({ id }) => !outside.has(id))
  return { part: boundsOf(part), around: boundsOf([...part, ...around]) }
}

/** Rings keep their middle while a tie or a statement is selected, or nothing. */
function useLastActor(selected: string | null): string | null {
  const last = useRef<string | null>(null)
  if (selected !== null) last.current = selected
  return last.current
}

function usePlacesKey(arranged: object | null): string {
  const last = useRef<{ arranged: object | null; count: number }>({ arranged: null, count: 0 })
  if (last.current.arranged !== arranged) last.current = { arranged, count: last.current.count + 1 }
  return String(last.current.count)
}
