// Who stands in the rows and columns, in which order, and in which named groups.

import { communities, type Link } from '@/core/measures/communities'
import type { Actor, CoordinationGraph } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import { inLanguage } from '@/core/model/text'
import { ACTOR_KINDS, FAMILIES, familyOf, LEVELS } from '@/core/model/vocabulary'
import { compareNames, formatCountry, plural } from '@/i18n/formats'
import { type Language, messagesIn } from '@/i18n/language'
import { matrixWordsIn } from '@/i18n/late/matrix'
import type { Order } from '@/state/appState'
import type { Derived } from '@/state/derived'
import type { Shown } from './marksOf'

/** Without a name where the order makes no groups. */
export interface Group {
  readonly key: string
  readonly name: string
  readonly ids: readonly string[]
}

export interface Sides {
  readonly rows: readonly Group[]
  readonly columns: readonly Group[]
}

interface How extends Omit<Shown, 'gap'> {
  readonly order: Order
  readonly language: Language
}

/** Pure. What the filter only fades counts for the order, so that fading moves nobody. */
export function sidesOf(graph: CoordinationGraph, now: Derived, how: How): Sides {
  const hub = how.reading === 'hub'
  const actors = how.hidden ? now.institutions.filter(({ id }) => now.passing.has(id)) : now.institutions
  const statements = how.hidden ? now.statements : graph.statements
  const [ties, arms] = how.hidden ? [now.ties, now.arms] : [now.allTies, now.allArms]
  const links = hub
    ? arms.map(({ actor, statement }) => ({ a: actor, b: statement, weight: 1 }))
    : ties.map(({ a, b, statements: { length } }) => ({ a, b, weight: length }))
  const all = new Set([...now.institutions, ...(hub ? graph.statements : [])].map(({ id }) => id))
  const linked = how.order === 'community' ? communities([...all], links) : []

  const rows = groupsOf(actors, { ...how, links, linked, names: lookup(graph).actors })
  if (!hub) return { rows, columns: rows }
  const drawn = new Set(statements.map(({ id }) => id))
  const columns =
    how.order === 'community'
      ? named(linked, { ...how, links, linked, names: lookup(graph).actors }, drawn)
      : graph.passages.map(({ id, label }) => ({
          key: id,
          name: label,
          ids: statements.filter(({ passage }) => passage === id).map((statement) => statement.id),
        }))
  return { rows, columns: filled(columns) }
}

interface Known extends How {
  readonly links: readonly Link[]
  readonly linked: readonly (readonly string[])[]
  readonly names: ReadonlyMap<string, Actor>
}

function groupsOf(actors: readonly Actor[], known: Known): readonly Group[] {
  const { order, language, links } = known
  const matrix = matrixWordsIn(language)
  const { map, vocabulary } = messagesIn(language)
  const nameOf = ({ short }: Actor) => inLanguage(short, language).text
  const byName = [...actors].sort(
    (one, other) => compareNames(language, nameOf(one), nameOf(other)) || (one.id < other.id ? -1 : 1),
  )
  switch (order) {
    case 'name':
      return filled([{ key: '', name: '', ids: byName.map(({ id }) => id) }])
    case 'kind': {
      const byKind = [...byName].sort(
        (one, other) => ACTOR_KINDS.indexOf(one.kind) - ACTOR_KINDS.indexOf(other.kind),
      )
      return grouped(
        byKind,
        FAMILIES,
        ({ kind }) => familyOf(kind),
        (family) => vocabulary.family[family],
      )
    }
    case 'level':
      return grouped(
        byName,
        [...LEVELS, 'none'] as const,
        ({ level }) => level ?? 'none',
        (level) => (level === 'none' ? map.noLevel : map.levels[level]),
      )
    case 'country': {
      const keyOf = ({ countries: [first, second] }: Actor) =>
        second === undefined ? (first ?? NO_COUNTRY) : SEVERAL
      const codes = [...new Set(actors.map(keyOf))].filter((key) => key !== NO_COUNTRY && key !== SEVERAL)
      codes.sort((one, other) =>
        compareNames(language, formatCountry(language, one), formatCountry(language, other)),
      )
      return grouped(byName, [...codes, SEVERAL, NO_COUNTRY], keyOf, (key) =>
        key === NO_COUNTRY
          ? map.noCountry
          : key === SEVERAL
            ? matrix.severalCountries
            : formatCountry(language, key),
      )
    }
    case 'degree': {
      const degrees = degreesOf(links)
      const degreeOf = ({ id }: Actor) => degrees.get(id) ?? 0
      const keys = [...new Set(actors.map(degreeOf))].sort((one, other) => other - one)
      return grouped(byName, keys, degreeOf, (count) =>
        plural(language, count, known.reading === 'hub' ? matrix.arms : matrix.lines),
      )
    }
    case 'community':
      return filled(named(known.linked, known, new Set(actors.map(({ id }) => id))))
  }
}

// Neither is a country's code.
const NO_COUNTRY = 'none'
const SEVERAL = 'several'

function grouped<Key extends string | number>(
  actors: readonly Actor[],
  keys: readonly Key[],
  keyOf: (actor: Actor) => Key,
  nameOf: (key: Key) => string,
): readonly Group[] {
  const members = new Map<Key, string[]>()
  for (const actor of actors) {
    const list = members.get(keyOf(actor)) ?? []
    members.set(keyOf(actor), list)
    list.push(actor.id)
  }
  return filled(keys.map((key) => ({ key: String(key), name: nameOf(key), ids: members.get(key) ?? [] })))
}

/** Communities by whoever has most lines in them, and together those who have none. */
function named(
  linked: readonly (readonly string[])[],
  { language, links, names }: Known,
  drawn: ReadonlySet<string>,
): readonly Group[] {
  const matrix = matrixWordsIn(language)
  const { map } = messagesIn(language)
  const degrees = degreesOf(links)
  const degreeOf = (id: string) => degrees.get(id) ?? 0
  const busiestFirst = (ids: readonly string[]) =>
    [...ids].sort((one, other) => degreeOf(other) - degreeOf(one) || (one < other ? -1 : 1))
  const around = linked.filter((ids) => ids.some((id) => degreeOf(id) > 0))
  const apart = linked.filter((ids) => ids.every((id) => degreeOf(id) === 0)).flat()
  return [
    ...around.map((ids) => {
      const sorted = busiestFirst(ids)
      const middle = sorted.map((id) => names.get(id)).find((actor) => actor !== undefined)
      return {
        key: ids[0] ?? '',
        name: matrix.around(middle ? inLanguage(middle.short, language).text : ''),
        ids: sorted.filter((id) => drawn.has(id)),
      }
    }),
    { key: 'apart', name: map.outside, ids: apart.filter((id) => drawn.has(id)) },
  ]
}

function degreesOf(links: readonly Link[]): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>()
  for (const { a, b } of links) for (const end of [a, b]) degrees.set(end, (degrees.get(end) ?? 0) + 1)
  return degrees
}

function filled(groups: readonly Group[]): readonly Group[] {
  return groups.filter(({ ids }) => ids.length > 0)
}
