// What every check of a whole file is given, and the walk that they share.
import type { Draft, DraftChanges, DraftEvidence } from '../draft'
import type { JsonPath } from '../problem'
import type { Report } from '../report'
import type { WorkAllowed } from '../work'

export interface Check {
  readonly draft: Draft
  readonly report: Report
  readonly allowed: WorkAllowed
}

export interface Asserted {
  readonly path: JsonPath
  readonly status: string | undefined
  readonly evidence: readonly (DraftEvidence | undefined)[] | undefined
  /** Absent evidence is no slip of shape here. */
  readonly mayLackEvidence: boolean
  readonly note: unknown
}

type Part = Pick<Asserted, 'status' | 'evidence' | 'note'>

/** Everything of which a file says that it is stated or inferred. */
export function* assertedIn(draft: Draft): Generator<Asserted> {
  const one = (part: Partial<Part>, path: JsonPath, mayLackEvidence = false): Asserted => {
    return { path, status: part.status, evidence: part.evidence, note: part.note, mayLackEvidence }
  }
  for (const [index, actor] of each(draft.actors)) {
    yield one(actor, ['actors', index])
    for (const [at, part] of each(actor.partOf)) yield one(part, ['actors', index, 'partOf', at], true)
  }
  for (const [index, topic] of each(draft.topics)) yield one(topic, ['topics', index])
  for (const [index, statement] of each(draft.statements)) {
    yield one(statement, ['statements', index])
    for (const [at, participant] of each(statement.participants)) {
      yield one(participant, ['statements', index, 'participants', at])
    }
  }
}

/** Every evidence of a file with its path. */
export function* evidenceIn(draft: Draft): Generator<readonly [DraftEvidence, JsonPath]> {
  for (const { evidence, path } of assertedIn(draft)) {
    for (const [index, one] of each(evidence)) yield [one, [...path, 'evidence', index]]
  }
  for (const [index, statement] of each(draft.statements)) {
    for (const [at, action] of each(statement.actions)) {
      for (const [place, one] of each(action.evidence)) {
        yield [one, ['statements', index, 'actions', at, 'evidence', place]]
      }
    }
  }
}

/** What the options of ambiguities would change, each with its path. */
export function* changesIn(draft: Draft): Generator<readonly [DraftChanges, JsonPath]> {
  for (const [index, { options }] of each(draft.ambiguities)) {
    for (const [at, { changes }] of each(options)) {
      if (changes) yield [changes, ['ambiguities', index, 'options', at, 'changes']]
    }
  }
}

/** The items that could be read, each with its place in the list. */
export function* each<Item>(
  items: readonly (Item | undefined)[] | undefined,
): Generator<readonly [number, Item]> {
  for (const [index, item] of (items ?? []).entries()) if (item !== undefined) yield [index, item]
}
