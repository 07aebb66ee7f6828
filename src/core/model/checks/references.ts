// Every id that a file names is there, and is of the sort that belongs in that place (SPEC M8).
import { isId } from '../leaves'
import { nearest } from '../nearest'
import { type JsonPath, type ProblemCode, problemAt } from '../problem'
import { type Check, changesIn, each, evidenceIn } from './check'
import type { Ids, Sort } from './identity'

type Referable = 'document' | 'passage' | 'actor' | 'topic' | 'statement'

interface Reference {
  readonly id: string
  readonly sorts: readonly Referable[]
  readonly path: JsonPath
  /** Where it may name what is gone. */
  readonly mayDangle?: true
}

type PlaceOfId = Omit<Reference, 'id'> & { readonly id: string | undefined }

/** What an ambiguity may concern and a story may focus on. */
const ANYTHING_SAID = ['actor', 'topic', 'statement', 'passage'] as const

export function checkReferences(check: Check, ids: Ids): void {
  const dangling: Reference[] = []
  for (const reference of referencesIn(check)) {
    const sorts = ids.sortsOf.get(reference.id)
    if (!sorts) {
      if (!reference.mayDangle) dangling.push(reference)
    } else if (!sorts.some((sort) => isOneOf(reference.sorts, sort))) {
      tell('wrong-reference', reference, check, ids)
    }
  }
  const explained = explainedByNameless(dangling, ids)
  for (const reference of dangling) {
    const isKnowable = reference.sorts.every((sort) => ids.readable.has(sort))
    if (isKnowable && !explained.has(reference.id)) tell('dangling-reference', reference, check, ids)
  }
}

function tell(code: ProblemCode, { id, sorts, path }: Reference, { report, allowed }: Check, ids: Ids): void {
  const close = nearest(id, idsOf(sorts, ids), allowed.comparing)
  report.add(problemAt(path, code, { expected: sorts, ...(close === undefined ? {} : { nearest: close }) }))
}

function* idsOf(sorts: readonly Referable[], { bySort }: Ids): Generator<string> {
  for (const sort of sorts) yield* bySort.get(sort) ?? []
}

/**
 * Ids that name nothing only because a thing lost its id: where no more ids are dangling than things of that sort are
 * nameless, the one follows from the other, and what is wrong was told where the ids are.
 */
function explainedByNameless(dangling: readonly Reference[], ids: Ids): ReadonlySet<string> {
  const narrowest = new Map<string, readonly Referable[]>()
  for (const { id, sorts } of dangling) {
    if (sorts.length < (narrowest.get(id)?.length ?? Number.POSITIVE_INFINITY)) narrowest.set(id, sorts)
  }
  const wanted = new Map<Referable, string[]>()
  for (const [id, [sort]] of narrowest) {
    if (sort === undefined) continue
    const lost = wanted.get(sort)
    if (lost) lost.push(id)
    else wanted.set(sort, [id])
  }
  const explained = [...wanted].filter(([sort, lost]) => lost.length <= (ids.nameless.get(sort) ?? 0))
  return new Set(explained.flatMap(([, lost]) => lost))
}

function isOneOf(sorts: readonly Referable[], sort: Sort): boolean {
  return sorts.some((wanted) => wanted === sort)
}

/** Those that are well-formed ids; what is not was told as such. */
function* referencesIn(check: Check): Generator<Reference> {
  for (const { id, ...rest } of placesOfIds(check)) if (id !== undefined && isId(id)) yield { id, ...rest }
}

function* placesOfIds({ draft }: Check): Generator<PlaceOfId> {
  for (const [index, { document }] of each(draft.passages)) {
    yield { id: document, sorts: ['document'], path: ['passages', index, 'document'] }
  }
  for (const [index, { partOf }] of each(draft.actors)) {
    for (const [at, { actor }] of each(partOf)) {
      yield { id: actor, sorts: ['actor'], path: ['actors', index, 'partOf', at, 'actor'] }
    }
  }
  for (const [index, statement] of each(draft.statements)) {
    const path: JsonPath = ['statements', index]
    yield { id: statement.passage, sorts: ['passage'], path: [...path, 'passage'] }
    yield { id: statement.speaker, sorts: ['actor'], path: [...path, 'speaker'] }
    yield { id: statement.modifies, sorts: ['statement'], path: [...path, 'modifies'] }
    for (const [at, { actor }] of each(statement.participants)) {
      yield { id: actor, sorts: ['actor'], path: [...path, 'participants', at, 'actor'] }
    }
    for (const [at, { object }] of each(statement.actions)) {
      yield { id: object, sorts: ['topic'], path: [...path, 'actions', at, 'object'] }
    }
    yield* listed(statement.about, ['topic'], [...path, 'about'])
    yield* listed(statement.beneficiaries, ['topic'], [...path, 'beneficiaries'])
  }
  for (const [{ passage }, path] of evidenceIn(draft)) {
    yield { id: passage, sorts: ['passage'], path: [...path, 'passage'] }
  }
  for (const [index, { concerns }] of each(draft.ambiguities)) {
    yield* listed(concerns, ANYTHING_SAID, ['ambiguities', index, 'concerns'])
  }
  for (const [{ statements, actors }, path] of changesIn(draft)) {
    for (const [at, { statement, replace, add }] of each(statements)) {
      const here: JsonPath = [...path, 'statements', at]
      yield { id: statement, sorts: ['statement'], path: [...here, 'statement'] }
      for (const [place, { actor, by }] of each(replace)) {
        yield { id: actor, sorts: ['actor'], path: [...here, 'replace', place, 'actor'] }
        yield { id: by, sorts: ['actor'], path: [...here, 'replace', place, 'by'] }
      }
      for (const [place, { actor }] of each(add)) {
        yield { id: actor, sorts: ['actor'], path: [...here, 'add', place, 'actor'] }
      }
    }
    for (const [at, { actor, partOf }] of each(actors)) {
      yield { id: actor, sorts: ['actor'], path: [...path, 'actors', at, 'actor'] }
      yield* listed(partOf, ['actor'], [...path, 'actors', at, 'partOf'])
    }
  }
  for (const [index, { steps }] of each(draft.stories)) {
    for (const [at, { focus }] of each(steps)) {
      const path = ['stories', index, 'steps', at, 'focus']
      // A story outlives what it speaks of: the step says so, and is skipped.
      for (const place of listed(focus, ANYTHING_SAID, path)) yield { ...place, mayDangle: true }
    }
  }
  for (const shape of ['wide', 'tall'] as const) {
    for (const id of Object.keys(draft.positions?.[shape] ?? {})) {
      yield { id, sorts: ['actor', 'statement'], path: ['positions', shape, id] }
    }
  }
}

function* listed(
  ids: readonly (string | undefined)[] | undefined,
  sorts: readonly Referable[],
  path: JsonPath,
): Generator<PlaceOfId> {
  for (const [index, id] of each(ids)) yield { id, sorts, path: [...path, index] }
}
