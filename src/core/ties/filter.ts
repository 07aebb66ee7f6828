// What a reader chose to see (SPEC T7). Within a facet the picks are alternatives, facets are joined by "and";
// a facet without picks lets everything through.
import type { Actor, Participant, Statement } from '@/core/model/graph'
import type { ActorKind, Polarity, Role } from '@/core/model/vocabulary'

/** The four kinds of line that the legend explains. */
export const LINE_KINDS = ['asked', 'permitted', 'existing', 'context'] as const
export type LineKind = (typeof LINE_KINDS)[number]

/** Stands in the country facet for institutions without a country. */
export const NO_COUNTRY = 'none'

export interface Filter {
  readonly lines: readonly LineKind[]
  readonly passages: readonly string[]
  readonly roles: readonly Role[]
  readonly kinds: readonly ActorKind[]
  /** ISO 3166-1 alpha-2 codes, or `NO_COUNTRY`. */
  readonly countries: readonly string[]
}

export type Facet = keyof Filter

export const FACETS = ['lines', 'passages', 'roles', 'kinds', 'countries'] as const satisfies readonly Facet[]

export const NO_FILTER: Filter = { lines: [], passages: [], roles: [], kinds: [], countries: [] }

export function isFiltering(filter: Filter): boolean {
  return FACETS.some((facet) => filter[facet].length > 0)
}

export function lineKindOf(of: {
  readonly polarity: Polarity
  readonly modality: Statement['modality']
}): LineKind {
  if (of.polarity !== 'asked') return of.polarity
  return of.modality === 'permitted' ? 'permitted' : 'asked'
}

export function statementPasses(filter: Filter, statement: Statement): boolean {
  return lets(filter.lines, lineKindOf(statement)) && lets(filter.passages, statement.passage)
}

export function actorPasses(filter: Filter, actor: Actor): boolean {
  const countries = actor.countries.length > 0 ? actor.countries : [NO_COUNTRY]
  return lets(filter.kinds, actor.kind) && countries.some((country) => lets(filter.countries, country))
}

/** Whether this part in a statement is one that the filter asks for: the role, and the institution that has it. */
export function participantPasses(filter: Filter, participant: Participant, actor: Actor): boolean {
  return lets(filter.roles, participant.role) && actorPasses(filter, actor)
}

function lets<Value>(picks: readonly Value[], value: Value): boolean {
  return picks.length === 0 || picks.includes(value)
}
