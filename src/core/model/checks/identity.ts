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
  readonly sortOf: ReadonlyMap<string, Sort>
  readonly bySort: ReadonlyMap<Sort, readonly string[]>
  /** Sorts whose list could be read; of the others nobody knows what ids there would be. */
  readonly readable: ReadonlySet<Sort>
}

export function checkIdentity({ draft, report }: Check): Ids {
  const firstAt = new Map<string, JsonPath>()
  const sortOf = new Map<string, Sort>()
  const bySort = new Map<Sort, string[]>()
  const readable = new Set<Sort>()

  const declare = (id: string | undefined, sort: Sort, path: JsonPath) => {
    if (id === undefined || !isId(id)) return
    const first = firstAt.get(id)
    if (first) {
      report.add(problemAt([...path, 'id'], 'duplicate-id', { expected: [formatPath(first)] }))
      return
    }
    firstAt.set(id, [...path, 'id'])
    sortOf.set(id, sort)
    const known = bySort.get(sort)
    if (known) known.push(id)
    else bySort.set(sort, [id])
  }
  const declareAll = (
    items: readonly ({ readonly id?: string | undefined } | undefined)[] | undefined,
    sort: Sort,
    path: JsonPath,
  ) => {
    if (items) readable.add(sort)
    for (const [index, { id }] of each(items)) declare(id, sort, [...path, index])
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
  return { sortOf, bySort, readable }
}
