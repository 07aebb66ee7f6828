// Every id that a file names is there, and is of the sort that belongs in that place (SPEC M8).
import { isId } from '../leaves'
import { nearest } from '../nearest'
import { type JsonPath, problemAt } from '../problem'
import { type Check, each, evidenceIn } from './check'
import type { Ids } from './identity'

type Referable = 'document' | 'passage' | 'actor' | 'topic' | 'statement'

interface Reference {
  readonly id: string | undefined
  readonly sorts: readonly Referable[]
  readonly path: JsonPath
}

/** What an ambiguity may concern and a story may focus on. */
const ANYTHING_SAID = ['actor', 'topic', 'statement', 'passage'] as const

export function checkReferences(check: Check, ids: Ids): void {
  for (const reference of referencesIn(check)) checkReference(reference, check, ids)
}

function checkReference({ id, sorts, path }: Reference, { report, allowed }: Check, ids: Ids): void {
  if (id === undefined || !isId(id)) return
  const sort = ids.sortOf.get(id)
  if (sort !== undefined && sorts.some((wanted) => wanted === sort)) return
  if (sort === undefined && !sorts.every((wanted) => ids.readable.has(wanted))) return
  const candidates = sorts.flatMap((wanted) => ids.bySort.get(wanted) ?? [])
  const close = nearest(id, candidates, allowed.comparing)
  const facts = { expected: sorts, ...(close === undefined ? {} : { nearest: close }) }
  report.add(problemAt(path, sort === undefined ? 'dangling-reference' : 'wrong-reference', facts))
}

function* referencesIn({ draft }: Check): Generator<Reference> {
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
  for (const [index, { steps }] of each(draft.stories)) {
    for (const [at, { focus }] of each(steps)) {
      yield* listed(focus, ANYTHING_SAID, ['stories', index, 'steps', at, 'focus'])
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
): Generator<Reference> {
  for (const [index, id] of each(ids)) yield { id, sorts, path: [...path, index] }
}
