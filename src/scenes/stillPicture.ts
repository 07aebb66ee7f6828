// The map of a state that need not be on the screen: what is drawn, and what stands out in it. Slides and paper are made of it.
import type { Emphasis, Scene } from '@/canvas/scene'
import type { Arranged, LayoutTask } from '@/core/layout/arrangement'
import { taskOf } from '@/core/layout/taskOf'
import type { Measured, MeasuresTask } from '@/core/measures/measureAll'
import { NOTHING_LIT } from '@/core/spans/lit'
import type { Language } from '@/i18n/language'
import type { DocumentSlice } from '@/state/appState'
import { derived, type Lighting, litBy, litByPath, litByStep } from '@/state/derived'
import { taskUnder } from '@/state/measuresTask'
import { emphasisOf, outsideOf } from './emphasisOf'
import { shippedPlaces } from './placesOf'
import { NO_RINGS, ringsOf } from './ringsOf'
import { type SceneSource, sceneOf } from './sceneOf'
import { undrawnBy } from './undrawnBy'

/** What takes long, and is worked out elsewhere where there is an elsewhere. */
export interface Ask {
  readonly arrange: (task: LayoutTask) => Promise<Arranged>
  readonly measure: (task: MeasuresTask) => Promise<Measured>
}

/** A state with a map in it. */
export interface Still extends Lighting {
  readonly document: DocumentSlice
}

export interface StillPicture {
  readonly source: SceneSource
  readonly scene: Scene
  readonly emphasis: Emphasis
  /** Whether it is about some marks more than about others. */
  readonly isAbout: boolean
}

const NOBODY: ReadonlySet<string> = new Set()

/** Rejects where nothing can be arranged or measured, and where that is given up. */
export async function stillPicture(state: Still, language: Language, ask: Ask): Promise<StillPicture> {
  const { view, pointing, document } = state
  const { graph } = document
  const { arrangement, layers, moved, shown } = view
  const { selection } = pointing
  const around = arrangement === 'rings' && selection?.type === 'actor' ? selection.id : null
  // Free places stay whatever is shown; areas are made for what is there.
  const undrawn = arrangement === 'organic' ? NOBODY : undrawnBy(graph, layers)
  const arranged =
    (arrangement === 'organic' ? shippedPlaces(graph, 'wide') : null) ??
    (await ask.arrange(taskOf(graph, { arrangement, shape: 'wide', around, undrawn })))
  const all = derived(state, graph)
  const source = { graph, derived: all, view, language, arranged, moved: moved[arrangement] ?? {} }
  const scene = sceneOf(source)
  const step = litByStep(state, graph)
  const emphasis = emphasisOf(
    scene,
    all,
    { target: selection, lit: litBy(state, 'selection') },
    { target: null, lit: NOTHING_LIT },
    litByPath(state, graph),
    step,
    { focused: null, gap: layers.includes('gap') || shown === 'gap', rings: await ringsIn(state, ask) },
  )
  return { source, scene, emphasis, isAbout: outsideOf(scene, step).length > 0 }
}

async function ringsIn({ view, document }: Still, { measure }: Ask): Promise<Emphasis['rings']> {
  if (!view.layers.includes('measure') || view.reading === 'hub') return NO_RINGS.shares
  const { ids, values } = await measure(taskUnder(document.graph, view, null))
  return ringsOf(ids, values[view.measures.by]).shares
}
