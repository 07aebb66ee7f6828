// The map of a state that need not be on the screen: what is drawn, and what stands out in it.
import type { Emphasis, Scene } from '@/canvas/scene'
import { taskOf } from '@/core/layout/taskOf'
import { emphasisOf } from '@/scenes/emphasisOf'
import { shippedPlaces } from '@/scenes/placesOf'
import { sceneOf } from '@/scenes/sceneOf'
import { undrawnBy } from '@/scenes/undrawnBy'
import type { AppState, DocumentSlice } from '@/state/appState'
import { derived, litBy, litByPath, litByStep } from '@/state/derived'
import { arrangeInBackground } from '@/workers/layoutClient'

interface StillMap {
  readonly scene: Scene
  readonly emphasis: Emphasis
}

/** Rejects where nothing can be arranged, and with the signal's reason. */
export async function stillMap(
  state: AppState,
  { graph }: DocumentSlice,
  signal: AbortSignal,
): Promise<StillMap> {
  const { view, pointing, preferences } = state
  const { arrangement, layers, moved } = view
  const { selection } = pointing
  const undrawn = undrawnBy(graph, layers)
  const shipped = arrangement === 'organic' ? shippedPlaces(graph, 'wide') : null
  const around = arrangement === 'rings' && selection?.type === 'actor' ? selection.id : null
  const absent = arrangement === 'organic' ? new Set<string>() : undrawn
  const task = taskOf(graph, { arrangement, shape: 'wide', around, undrawn: absent })
  const arranged = shipped ?? (await arrangeInBackground(task, signal))
  const all = derived({ view }, graph)
  const scene = sceneOf({
    graph,
    derived: all,
    view,
    language: preferences.language,
    arranged,
    moved: moved[arrangement] ?? {},
  })
  const emphasis = emphasisOf(
    scene,
    all,
    { target: selection, lit: litBy(state, 'selection') },
    { target: null, lit: litBy({ ...state, pointing: { ...pointing, hover: null } }, 'hover') },
    litByPath(state, graph),
    litByStep(state, graph),
    { focused: null, gap: layers.includes('gap'), rings: new Map() },
  )
  return { scene, emphasis }
}
