// A step of a story → what its picture shows: the scene in one language, what the step is about, and what is drawn over it.
import type { Scene, Sign } from '@/canvas/scene'
import type { Arranged, LayoutTask } from '@/core/layout/arrangement'
import { taskOf } from '@/core/layout/taskOf'
import type { Measured, MeasuresTask } from '@/core/measures/measureAll'
import type { CoordinationGraph, Step } from '@/core/model/graph'
import { readOtherwise } from '@/core/model/readOtherwise'
import { litTogether } from '@/core/spans/litTogether'
import { focusOf } from '@/core/story/steps'
import { type GapKind, gapKinds } from '@/core/ties/gap'
import type { Language } from '@/i18n/language'
import { fadedOf, outsideOf } from '@/scenes/emphasisOf'
import { shippedPlaces } from '@/scenes/placesOf'
import { type SceneSource, sceneOf } from '@/scenes/sceneOf'
import { undrawnBy } from '@/scenes/undrawnBy'
import type { Chosen } from '@/state/choiceWords'
import { derivedUnder } from '@/state/derived'
import { taskUnder } from '@/state/measuresTask'
import { addressOf } from '@/state/presenting'
import { decodeAddress, type Picture } from '@/state/url'

/** What is worked out elsewhere, off the main thread where there is one. */
export interface Asked {
  readonly arrange: (task: LayoutTask) => Promise<Arranged>
  readonly measure: (task: MeasuresTask) => Promise<Measured>
}

export interface StepPicture {
  readonly chosen: Chosen
  readonly view: Picture['view']
  readonly source: SceneSource
  readonly scene: Scene
  /** Ids of marks that the step is not about, or that its filter leaves out. */
  readonly faded: ReadonlySet<string>
  /** Whether it is about some of them more than about others. */
  readonly isAbout: boolean
  readonly signs: ReadonlyMap<string, Sign>
  /** Institution → its value as a share of the highest. */
  readonly rings: ReadonlyMap<string, number>
}

const SIGN_OF: Readonly<Record<GapKind, Sign>> = { missing: 'ring', met: 'disc', unasked: 'square' }

export async function stepPicture(
  asWritten: CoordinationGraph,
  step: Step,
  language: Language,
  asked: Asked,
): Promise<StepPicture> {
  const { view, otherwise, selection } = decodeAddress(asWritten, addressOf(step))
  const graph = readOtherwise(asWritten, otherwise)
  const derived = derivedUnder(graph, view)
  const undrawn = undrawnBy(graph, view.layers)
  const around = selection?.type === 'actor' ? selection.id : null
  const arranged =
    (view.arrangement === 'organic' ? shippedPlaces(graph, 'wide') : null) ??
    (await asked.arrange(taskOf(graph, { arrangement: view.arrangement, shape: 'wide', around, undrawn })))
  const source = { graph, derived, view, language, arranged, moved: {} }
  const scene = sceneOf(source)
  const targets = focusOf(graph, step)
  const lit = litTogether(targets, { graph, folded: view.folded, ties: derived.allTies })
  const outside = targets.length > 0 ? outsideOf(scene, lit) : []
  const kinds =
    view.layers.includes('gap') || view.shown === 'gap' ? gapKinds(derived.gap) : new Map<string, GapKind>()
  return {
    chosen: { graph, otherwise, view, language },
    view,
    source,
    scene,
    faded: new Set([...fadedOf(scene, derived), ...outside]),
    isAbout: outside.length > 0,
    signs: new Map([...kinds].map(([id, kind]) => [id, SIGN_OF[kind]])),
    rings: await ringsOf(graph, view, asked),
  }
}

async function ringsOf(
  graph: CoordinationGraph,
  view: Picture['view'],
  { measure }: Asked,
): Promise<ReadonlyMap<string, number>> {
  if (!view.layers.includes('measure') || view.reading === 'hub') return new Map()
  const { ids, values } = await measure(taskUnder(graph, view, null))
  const own = values[view.measures.by]
  const highest = own.reduce((most, value) => Math.max(most, value || 0), 0)
  return new Map(ids.map((id, at) => [id, highest > 0 ? (own[at] || 0) / highest : 0]))
}
