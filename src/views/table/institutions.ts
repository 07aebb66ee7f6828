// The sheet of institutions, as reading, folding and filter draw them.
import { lookup } from '@/core/model/lookup'
import { FAMILIES, familyOf, LEVELS, SCOPES } from '@/core/model/vocabulary'
import { LINE_KINDS, type LineKind, lineKindOf, NO_COUNTRY } from '@/core/ties/filter'
import { partsIn } from '@/core/ties/pairs'
import { collatorOf, formatCountry } from '@/i18n/formats'
import { messagesIn } from '@/i18n/language'
import { choicesOf } from '@/state/choices'
import { columnsOver } from './columnsOver'
import { once } from './once'
import type { Choice, Sheet } from './sheet'
import { choicesIn, drawnFor, local, nameOf, type SheetSource, statusChoices } from './source'

export function institutionsSheet(source: SheetSource): Sheet {
  const { graph, derived, view, language } = source
  const { legend, card, map } = messagesIn(language)
  const { institutions, passing } = derived
  const passed = institutions.filter(({ id }) => passing.has(id))
  const rows = view.leftOut === 'hide' ? passed : institutions
  const { kinds, countries } = choicesOf(graph)
  const { wholes } = lookup(graph)
  const lines = once(() => linesPerInstitution(source))
  const said = once(() => statementsPerInstitution(source))
  const { at, text, number, choice } = columnsOver(rows)
  return {
    id: 'institutions',
    size: rows.length,
    leftOut: institutions.length - passed.length,
    target: at(({ id }) => ({ type: 'actor', id }), { type: 'actor', id: '' }),
    passes: at(({ id }) => passing.has(id), false),
    columns: [
      text('name', 250, ({ name, translated }) => [local(name, translated, language)]),
      text('short', 160, ({ short, translated }) => [local(short, translated, language)]),
      choice('family', 190, familyChoices(source), ({ kind }) => [familyOf(kind)]),
      choice('kind', 170, choicesIn(kinds, legend.kind), ({ kind }) => [kind]),
      choice('scope', 140, choicesIn(SCOPES, card.scope), ({ scope }) => [scope]),
      choice('level', 110, choicesIn(LEVELS, map.levels), ({ level }) => (level ? [level] : [])),
      choice('countries', 150, countryChoices(source, countries), (actor) =>
        actor.countries.length > 0 ? actor.countries : [NO_COUNTRY],
      ),
      text('partOf', 170, ({ id }) => (wholes.get(id) ?? []).map((whole) => nameOf(source, whole))),
      ...LINE_KINDS.map((kind) =>
        number(kind, 112, ({ id }) =>
          // This reading draws no ties, which is something else than none.
          view.reading === 'hub' ? undefined : (lines().get(id)?.[kind] ?? 0),
        ),
      ),
      number('statements', 118, ({ id }) => said().get(id) ?? 0),
      choice('status', 110, statusChoices(source), ({ status }) => [status]),
    ],
  }
}

function familyChoices({ graph, language }: SheetSource): readonly Choice[] {
  const words = messagesIn(language).vocabulary.family
  const there = new Set(choicesOf(graph).kinds.map(familyOf))
  return FAMILIES.filter((family) => there.has(family)).map((family) => ({
    value: family,
    text: words[family],
    family,
  }))
}

function countryChoices({ language }: SheetSource, countries: readonly string[]): readonly Choice[] {
  const { noCountry } = messagesIn(language).legend
  const { compare } = collatorOf(language)
  const named = countries.filter((code) => code !== NO_COUNTRY)
  return [
    ...named
      .map((code) => ({ value: code, text: formatCountry(language, code) }))
      .sort((one, other) => compare(one.text, other.text)),
    ...(named.length < countries.length ? [{ value: NO_COUNTRY, text: noCountry }] : []),
  ]
}

type LineCounts = Readonly<Record<LineKind, number>>

/** Only what the filter lets through: a number cannot be half faded. */
function linesPerInstitution({ derived }: SheetSource): ReadonlyMap<string, LineCounts> {
  const counts = new Map<string, Record<LineKind, number>>()
  for (const tie of derived.ties) {
    for (const end of [tie.a, tie.b]) {
      const count = counts.get(end) ?? { asked: 0, permitted: 0, existing: 0, context: 0 }
      counts.set(end, count)
      count[lineKindOf(tie)] += 1
    }
  }
  return counts
}

/** In how many statements in force each has a part, itself or through what is folded into it. */
function statementsPerInstitution(source: SheetSource): ReadonlyMap<string, number> {
  const known = lookup(source.graph)
  const counts = new Map<string, number>()
  for (const statement of source.derived.statements) {
    const parts = partsIn(statement, known)
    const drawn = new Set(parts.map(({ participant }) => drawnFor(source, participant.actor)))
    for (const id of drawn) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}
