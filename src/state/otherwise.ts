// Answers that are tried, as an address names them, and the document under them.
import type { Moment } from '@/core/edits/history'
import type { CoordinationGraph } from '@/core/model/graph'
import { canBeTried, type Otherwise, readOtherwise } from '@/core/model/readOtherwise'
import type { DocumentSlice } from './appState'

/** Every option that can be tried, as an address names it; ids have no `~`. */
export function optionsToTry({ ambiguities }: CoordinationGraph): readonly string[] {
  return ambiguities.flatMap((ambiguity) =>
    ambiguity.options
      .filter((option) => option.id !== ambiguity.chosen && canBeTried(ambiguity, option))
      .map(({ id }) => nameOf(ambiguity.id, id)),
  )
}

export function namesOf(otherwise: Otherwise): readonly string[] {
  return Object.entries(otherwise).map(([ambiguity, option]) => nameOf(ambiguity, option))
}

function nameOf(ambiguity: string, option: string): string {
  return `${ambiguity}~${option}`
}

/** @param names as `optionsToTry` has them; of two for one question, the last one holds */
export function otherwiseOf(names: readonly string[]): Otherwise {
  return Object.fromEntries(
    names.map((name) => name.split('~')).map(([ambiguity = '', option = '']) => [ambiguity, option]),
  )
}

/** A document as it is when it has just been opened: as written. */
export function newDocument(
  graph: CoordinationGraph,
  origin: DocumentSlice['origin'],
  notices: DocumentSlice['notices'] = [],
): DocumentSlice {
  return {
    graph,
    asWritten: graph,
    saved: graph,
    history: { done: [], undone: [] },
    otherwise: {},
    origin,
    notices,
  }
}

/** The same document, where nothing becomes otherwise. */
export function withOtherwise(document: DocumentSlice, otherwise: Otherwise): DocumentSlice {
  if (namesOf(otherwise).join() === namesOf(document.otherwise).join()) return document
  return { ...document, otherwise, graph: readOtherwise(document.asWritten, otherwise) }
}

/** The same document after a change of what is written. */
export function withWritten(document: DocumentSlice, { graph: asWritten, history }: Moment): DocumentSlice {
  const { otherwise } = document
  const graph = sameBesidesStories(document.asWritten, asWritten)
    ? document.graph
    : readOtherwise(asWritten, otherwise)
  return { ...document, asWritten, history, graph }
}

function sameBesidesStories(one: CoordinationGraph, other: CoordinationGraph): boolean {
  const { stories: _, modified: __, ...others } = one
  return Object.entries(others).every(([name, value]) => Reflect.get(other, name) === value)
}
