// The graph as another answer to its open questions would have it. The file stays as it is written.
import type {
  Actor,
  Ambiguity,
  CoordinationGraph,
  LanguageMap,
  Participant,
  PartOf,
  Statement,
} from './graph'

/** Ambiguity → the option that is tried, where it is not the one that the file has chosen. */
export type Otherwise = Readonly<Record<string, string>>

type Option = Ambiguity['options'][number]
type Changes = NonNullable<Option['changes']>
type StatementChange = NonNullable<Changes['statements']>[number]
type ActorChange = NonNullable<Changes['actors']>[number]

/**
 * Pure. Options are applied in the order of the ambiguities, each to what the one before left; what is not there (any more) is
 * left alone (SPEC M17). Participants and memberships that it brings are `inferred`, with its label as their note.
 * @returns the same graph where nothing is tried
 */
export function readOtherwise(graph: CoordinationGraph, otherwise: Otherwise): CoordinationGraph {
  const tried = graph.ambiguities.flatMap(({ id, options }) =>
    options.filter((option) => option.id === otherwise[id]),
  )
  if (tried.length === 0) return graph
  const { statements, actors } = changesBy(tried)
  return {
    ...graph,
    statements: graph.statements.map((statement) =>
      (statements.get(statement.id) ?? []).reduce(changedStatement, statement),
    ),
    actors: graph.actors.map((actor) => (actors.get(actor.id) ?? []).reduce(changedActor, actor)),
    ambiguities: graph.ambiguities.map((ambiguity) => ({
      ...ambiguity,
      chosen: optionIn(ambiguity, otherwise) ?? ambiguity.chosen,
    })),
  }
}

/** Whether the file says what an option would change; of the one that it has chosen it says all. */
export function canBeTried({ chosen }: Ambiguity, { id, changes }: Option): boolean {
  return id === chosen || changes !== undefined
}

function optionIn({ id, options }: Ambiguity, otherwise: Otherwise): string | undefined {
  return options.find((option) => option.id === otherwise[id])?.id
}

/** Whether anything would be otherwise with it. */
export function changesSomething({ changes }: Option): boolean {
  return (changes?.statements ?? []).length + (changes?.actors ?? []).length > 0
}

interface Because<Change> {
  readonly change: Change
  readonly note: LanguageMap
}

function changesBy(tried: readonly Option[]) {
  const statements = new Map<string, Because<StatementChange>[]>()
  const actors = new Map<string, Because<ActorChange>[]>()
  for (const { changes, label: note } of tried) {
    for (const change of changes?.statements ?? []) append(statements, change.statement, { change, note })
    for (const change of changes?.actors ?? []) append(actors, change.actor, { change, note })
  }
  return { statements, actors }
}

function append<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}

function changedStatement(statement: Statement, { change, note }: Because<StatementChange>): Statement {
  const { modality = statement.modality, polarity = statement.polarity } = change
  const by = new Map((change.replace ?? []).map(({ actor, by: other }) => [actor, other]))
  const participants = statement.participants.flatMap((one): readonly Participant[] => {
    if (!by.has(one.actor)) return [one]
    const actor = by.get(one.actor)
    return actor === undefined ? [] : [{ ...one, actor, status: 'inferred', note }]
  })
  const added = (change.add ?? []).map(
    ({ actor, role }): Participant => ({ actor, role, status: 'inferred', evidence: [], note }),
  )
  return { ...statement, modality, polarity, participants: once([...participants, ...added]) }
}

/** An institution has a role once: the first time. */
function once(participants: readonly Participant[]): readonly Participant[] {
  const seen = new Set<string>()
  return participants.filter(({ actor, role }) => {
    const key = `${actor} ${role}`
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}

function changedActor(actor: Actor, { change, note }: Because<ActorChange>): Actor {
  const { countries = actor.countries, partOf } = change
  const parts = partOf?.map(
    (whole): PartOf =>
      actor.partOf.find((one) => one.actor === whole && !one.since && !one.until) ?? {
        actor: whole,
        status: 'inferred',
        note,
      },
  )
  return { ...actor, countries, partOf: parts ?? actor.partOf }
}
