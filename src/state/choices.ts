// What a graph gives one to pick from, facet by facet: the legend shows it, an address is checked against it.
import type { CoordinationGraph } from '@/core/model/graph'
import { ACTOR_KINDS, ROLES } from '@/core/model/vocabulary'
import { type Filter, LINE_KINDS, NO_COUNTRY } from '@/core/ties/filter'

const known = new WeakMap<CoordinationGraph, Filter>()

/** Every value of every facet that something in the graph has. Lines are all four: the legend explains them anyway. */
export function choicesOf(graph: CoordinationGraph): Filter {
  const made = known.get(graph) ?? makeChoices(graph)
  known.set(graph, made)
  return made
}

function makeChoices(graph: CoordinationGraph): Filter {
  const roles = new Set(graph.statements.flatMap(({ participants }) => participants.map(({ role }) => role)))
  const kinds = new Set(graph.actors.map(({ kind }) => kind))
  const countries = new Set(graph.actors.flatMap((actor) => actor.countries))
  const countryless = graph.actors.some((actor) => actor.countries.length === 0)
  return {
    lines: LINE_KINDS,
    passages: graph.passages.map(({ id }) => id),
    roles: ROLES.filter((role) => roles.has(role)),
    kinds: ACTOR_KINDS.filter((kind) => kinds.has(kind)),
    countries: [...[...countries].sort(), ...(countryless ? [NO_COUNTRY] : [])],
  }
}
