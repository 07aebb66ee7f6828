// Ids are unique in the file (SPEC M5), whatever they are ids of.
import { isId } from '../leaves'
import { formatPath, type JsonPath, problemAt } from '../problem'
import { type Check, each } from './check'

export type Sort =
  | 'graph'
  | 'document'
  | 'passage'
  | 'actor'
  | 'topic'
  | 'statement'
  | 'ambiguity'
  | 'story'
  | 'step'

export interface Ids {
  /** Several only where an id stands for several things, which is a problem of its own. */
  readonly sortsOf: ReadonlyMap<string, readonly Sort[]>
  readonly bySort: ReadonlyMap<Sort, readonly string[]>
  /** Sorts whose list could be read; of the others nobody knows what ids there would be. */
  readonly readable: ReadonlySet<Sort>
  /** How many things of a sort have no good id of their own, so that what names them finds nothing. */
  readonly nameless: ReadonlyMap<Sort, number>
}

export function checkIdentity({ draft, report }: Check): Ids {
  const firstAt = new Map<string, JsonPath>()
  const sortsOf = new Map<string, Sort[]>()
  const bySort = new Map<Sort, string[]>()
  const readable = new Set<Sort>()
  const nameless = new Map<Sort, number>()

  const declare = (id: string | undefined, sort: Sort, path: JsonPath) => {
    const isGood = id !== undefined && isId(id)
    const first = isGood ? firstAt.get(id) : undefined
    if (!isGood || first) nameless.set(sort, (nameless.get(sort) ?? 0) + 1)
    if (!isGood) return
    if (first) {
      report.add(problemAt([...path, 'id'], 'duplicate-id', { expected: [formatPath(first)] }))
    } else {
      firstAt.set(id, [...path, 'id'])
      append(bySort, sort, id)
    }
    append(sortsOf, id, sort)
  }
  const declareAll = (
    items: readonly ({ readonly id?: string | undefined } | undefined)[] | undefined,
    sort: Sort,
    path: JsonPath,
  ) => {
    if (items) readable.add(sort)
    for (const [index, item] of (items ?? []).entries()) declare(item?.id, sort, [...path, index])
  }

  declare(draft.id, 'graph', [])
  declareAll(draft.documents, 'document', ['documents'])
  declareAll(draft.passages, 'passage', ['passages'])
  declareAll(draft.actors, 'actor', ['actors'])
  declareAll(draft.topics, 'topic', ['topics'])
  declareAll(draft.statements, 'statement', ['statements'])
  declareAll(draft.ambiguities, 'ambiguity', ['ambiguities'])
  declareAll(draft.stories, 'story', ['stories'])
  for (const [index, { steps }] of each(draft.stories)) declareAll(steps, 'step', ['stories', index, 'steps'])
  return { sortsOf, bySort, readable, nameless }
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
