// What the views draw, derived from the document and the choices in force, and computed once for all of them.
import type { Actor, CoordinationGraph, Statement } from '@/core/model/graph'
import { type Lit, lit, NOTHING_LIT } from '@/core/spans/lit'
import { litTogether } from '@/core/spans/litTogether'
import { focusOf, placeOf } from '@/core/story/steps'
import { type Arm, arms, statementsInForce } from '@/core/ties/arms'
import { isFiltering } from '@/core/ties/filter'
import { representatives } from '@/core/ties/folding'
import { type Gap, gap } from '@/core/ties/gap'
import { type Tie, ties } from '@/core/ties/ties'
import type { AppState, Layer, ViewSlice } from './appState'
import { matchingAsDrawn } from './matching'
import { pathAnswer } from './pathAnswer'

export interface Derived {
  /** Actor → the institution that is drawn for it. */
  readonly standsFor: ReadonlyMap<string, string>
  /** Under the reading and folding in force, the filter left aside. */
  readonly allTies: readonly Tie[]
  /** What the filter lets through. */
  readonly ties: readonly Tie[]
  readonly allArms: readonly Arm[]
  readonly arms: readonly Arm[]
  readonly statements: readonly Statement[]
  /** Institutions as drawn: after folding, with the layers that are on. */
  readonly institutions: readonly Actor[]
  /** Ids of institutions that the filter lets through: they match, or they are an end of something that does. */
  readonly passing: ReadonlySet<string>
  /** What passes the filter, set against all that the text says. */
  readonly gap: Gap
}

const speakersOnly = new WeakMap<CoordinationGraph, ReadonlySet<string>>()

/** Speaks, and takes part in nothing: drawn only with the layer `speaker`, since it would sit in the middle of everything. */
export function onlySpeaks(graph: CoordinationGraph, actor: string): boolean {
  const known = speakersOnly.get(graph) ?? whoOnlySpeak(graph)
  speakersOnly.set(graph, known)
  return known.has(actor)
}

function whoOnlySpeak({ statements }: CoordinationGraph): ReadonlySet<string> {
  const speakers = new Set(statements.flatMap(({ speaker }) => speaker ?? []))
  for (const { participants } of statements) for (const { actor } of participants) speakers.delete(actor)
  return speakers
}

/** The institutions that are drawn at all: after folding, with the layers that are on. */
export function drawnActors(
  graph: CoordinationGraph,
  folded: ViewSlice['folded'],
  layers: readonly Layer[],
): readonly Actor[] {
  const standsFor = representatives(graph, folded)
  return graph.actors.filter((actor) => {
    if (standsFor.get(actor.id) !== actor.id) return false
    if (actor.scope === 'placeholder') return layers.includes('placeholders')
    return layers.includes('speaker') || !onlySpeaks(graph, actor.id)
  })
}

/** What the drawing depends on. */
type Choices = Pick<ViewSlice, 'reading' | 'folded' | 'filter' | 'layers'>

/** Under other choices than those in force; not remembered. */
export function derivedUnder(graph: CoordinationGraph, view: Choices): Derived {
  const { reading, folded, filter } = view
  const allTies = ties(graph, { reading, folded })
  const allArms = arms(graph, { folded })
  const institutions = drawnActors(graph, folded, view.layers)
  const filtering = isFiltering(filter)
  const passingTies = filtering ? ties(graph, { reading, folded, filter }) : allTies
  const passingArms = filtering ? arms(graph, { folded, filter }) : allArms
  const ends =
    reading === 'hub' ? passingArms.map(({ actor }) => actor) : passingTies.flatMap(({ a, b }) => [a, b])
  return {
    standsFor: representatives(graph, folded),
    allTies,
    ties: passingTies,
    allArms,
    arms: passingArms,
    statements: statementsInForce(graph, filter),
    institutions,
    passing: filtering ? passingActors(graph, view, ends) : new Set(institutions.map(({ id }) => id)),
    gap: gap(passingTies, allTies),
  }
}

/** Those that match, and the other ends of every line that passes, or it would hang in the air. */
function passingActors(
  graph: CoordinationGraph,
  { filter, folded }: Pick<ViewSlice, 'filter' | 'folded'>,
  ends: readonly string[],
): ReadonlySet<string> {
  const passing = new Set(ends)
  for (const id of matchingAsDrawn(graph, filter, folded)) passing.add(id)
  return passing
}

let last: { readonly key: readonly unknown[]; readonly value: Derived } | undefined

/** The derived view of a state; remembered until the document or a choice that matters changes. */
export function derived(state: { readonly view: Choices }, graph: CoordinationGraph): Derived {
  const { reading, folded, filter, layers } = state.view
  const key = [graph, reading, folded, filter, layers]
  if (last?.key.every((part, index) => part === key[index])) return last.value
  const value = derivedUnder(graph, state.view)
  last = { key, value }
  return value
}

/** What decides what is lit. */
export type Lighting = Pick<AppState, 'document' | 'view' | 'pointing' | 'presenting' | 'editing'>

/** What the selection lights, or else the path, and what the pointer lights, under the choices in force. */
export function litBy(state: Lighting, pointer: 'selection' | 'hover'): Lit {
  const graph = state.document?.graph
  const target = state.pointing[pointer]
  if (graph && target === null && pointer === 'selection')
    return stepAtHand(state) ? litByStep(state, graph) : litByPath(state, graph)
  if (!graph || target === null) return NOTHING_LIT
  const { view } = state
  const remembered = lastLit[pointer]
  const all = derived(state, graph).allTies
  if (remembered && remembered.target === target && remembered.ties === all) return remembered.value
  const value = lit(target, { graph, folded: view.folded, ties: all })
  lastLit[pointer] = { target, ties: all, value }
  return value
}

const lastLit: Partial<Record<'selection' | 'hover', { target: unknown; ties: readonly Tie[]; value: Lit }>> =
  {}

/** The id of the step that is told, or that is open in the story editor. */
function stepAtHand({ presenting, editing }: Lighting): string | null {
  return presenting?.step ?? editing?.step ?? null
}

/** What the step at hand is about; `NOTHING_LIT` where there is none, or it is about nothing in particular. */
export function litByStep(state: Lighting, graph: CoordinationGraph): Lit {
  const { view, document } = state
  const id = stepAtHand(state)
  const place = id === null ? undefined : placeOf(document?.asWritten ?? graph, id)
  if (!place) return NOTHING_LIT
  const { focus } = place.step
  const { allTies } = derived(state, graph)
  if (lastStep?.focus === focus && lastStep.ties === allTies) return lastStep.value
  const targets = focusOf(graph, place.step)
  const value =
    targets.length === 0 ? NOTHING_LIT : litTogether(targets, { graph, folded: view.folded, ties: allTies })
  lastStep = { focus, ties: allTies, value }
  return value
}

let lastStep: { focus: unknown; ties: readonly Tie[]; value: Lit } | undefined

/** What a path lights: every line on it with its words, and the ends where there is none or it is still being looked for. */
export function litByPath(state: Lighting, graph: CoordinationGraph): Lit {
  const { path } = state.pointing
  if (!path) return NOTHING_LIT
  const now = derived(state, graph)
  const { standsFor, allTies } = now
  const answer = pathAnswer(state, graph, now)
  const remembered = lastPath
  if (remembered && remembered.path === path && remembered.answer === answer && remembered.ties === allTies)
    return remembered.value
  const ends = [path.from, path.to].flatMap((end) => (end === null ? [] : (standsFor.get(end) ?? end)))
  const targets = answer?.found ? [...answer.found.ties].map((id) => ({ type: 'tie' as const, id })) : []
  const on = litTogether(targets, { graph, folded: state.view.folded, ties: allTies })
  const value = { ...on, actors: new Set([...ends, ...on.actors]) }
  lastPath = { path, answer, ties: allTies, value }
  return value
}

let lastPath: { path: unknown; answer: unknown; ties: readonly Tie[]; value: Lit } | undefined
