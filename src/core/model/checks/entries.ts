// Lists say a thing once, an ambiguity's choice is one of its options, and `translated` names languages that are there
// (SPEC M10).
import { nearest } from '../nearest'
import { formatPath, type JsonPath, problemAt } from '../problem'
import { type Check, changesIn, each } from './check'

type Maps = readonly (Readonly<Record<string, unknown>> | undefined)[]

export function checkEntries(check: Check): void {
  const { draft } = check
  checkTranslated(check, draft.translated, [draft.title, draft.summary], [])
  for (const [index, { translated, title }] of each(draft.documents)) {
    checkTranslated(check, translated, [title], ['documents', index])
  }
  for (const [index, actor] of each(draft.actors)) {
    const path = ['actors', index]
    const { name, short, acronym, aliases, note } = actor
    checkTranslated(check, actor.translated, [name, short, acronym, aliases, asMap(note)], path)
    checkOnce(check, actor.countries, [...path, 'countries'])
  }
  for (const [index, { translated, name, place, note }] of each(draft.topics)) {
    checkTranslated(check, translated, [name, place, asMap(note)], ['topics', index])
  }
  for (const [index, statement] of each(draft.statements)) {
    const path = ['statements', index]
    checkTranslated(check, statement.translated, [statement.summary, asMap(statement.note)], path)
    const parts = statement.participants?.map(
      (part) => part?.actor && part.role && `${part.actor} ${part.role}`,
    )
    checkOnce(check, parts, [...path, 'participants'])
    checkOnce(check, statement.about, [...path, 'about'])
    checkOnce(check, statement.beneficiaries, [...path, 'beneficiaries'])
  }
  for (const [index, { concerns, options, chosen }] of each(draft.ambiguities)) {
    const path = ['ambiguities', index]
    checkOnce(check, concerns, [...path, 'concerns'])
    checkChoice(check, options, chosen, path)
  }
  for (const [{ statements, actors }, path] of changesIn(draft)) {
    checkOnce(check, idsOf(statements, 'statement'), [...path, 'statements'])
    checkOnce(check, idsOf(actors, 'actor'), [...path, 'actors'])
    for (const [at, { replace, add }] of each(statements)) {
      const here: JsonPath = [...path, 'statements', at]
      checkOnce(check, idsOf(replace, 'actor'), [...here, 'replace'])
      const parts = add?.map((part) => part?.actor && part.role && `${part.actor} ${part.role}`)
      checkOnce(check, parts, [...here, 'add'])
    }
    for (const [at, { countries, partOf }] of each(actors)) {
      checkOnce(check, countries, [...path, 'actors', at, 'countries'])
      checkOnce(check, partOf, [...path, 'actors', at, 'partOf'])
    }
  }
  for (const [index, { steps }] of each(draft.stories)) {
    for (const [at, { focus }] of each(steps))
      checkOnce(check, focus, ['stories', index, 'steps', at, 'focus'])
  }
}

/** `undefined` keeps its place: a thing that cannot be read is no second one. */
function idsOf<Key extends string>(
  items: readonly (Readonly<Partial<Record<Key, string | undefined>>> | undefined)[] | undefined,
  key: Key,
): readonly (string | undefined)[] | undefined {
  return items?.map((item) => item?.[key])
}

function checkOnce(
  { report }: Check,
  values: readonly (string | undefined)[] | undefined,
  path: JsonPath,
): void {
  const firstAt = new Map<string, number>()
  for (const [index, value] of each(values)) {
    const first = firstAt.get(value)
    if (first === undefined) firstAt.set(value, index)
    else
      report.add(problemAt([...path, index], 'duplicate-entry', { expected: [formatPath([...path, first])] }))
  }
}

function checkChoice(
  { report, allowed }: Check,
  options: readonly ({ readonly id?: string | undefined } | undefined)[] | undefined,
  chosen: string | undefined,
  path: JsonPath,
): void {
  const firstAt = new Map<string, number>()
  for (const [index, { id }] of each(options)) {
    if (id === undefined) continue
    const first = firstAt.get(id)
    if (first === undefined) firstAt.set(id, index)
    else {
      const expected = [formatPath([...path, 'options', first, 'id'])]
      report.add(problemAt([...path, 'options', index, 'id'], 'duplicate-id', { expected }))
    }
  }
  if (options === undefined || chosen === undefined || firstAt.has(chosen)) return
  const ids = [...firstAt.keys()]
  const close = nearest(chosen, ids, allowed.comparing)
  const facts = { expected: ids.slice(0, 20), ...(close === undefined ? {} : { nearest: close }) }
  report.add(problemAt([...path, 'chosen'], 'unknown-option', facts))
}

function checkTranslated(
  check: Check,
  translated: readonly (string | undefined)[] | undefined,
  beside: Maps,
  path: JsonPath,
): void {
  if (!translated) return
  const there = new Set(beside.flatMap((map) => Object.keys(map ?? {})))
  checkOnce(check, translated, [...path, 'translated'])
  for (const [index, language] of each(translated)) {
    if (there.has(language) || there.size === 0) continue
    const expected = [...there].slice(0, 20)
    check.report.add(problemAt([...path, 'translated', index], 'absent-language', { expected }))
  }
}

function asMap(note: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof note === 'object' && note !== null ? { ...note } : undefined
}
