// Everything that the file infers and does not find stated, each with why. Pure.
import type { CoordinationGraph, LanguageMap } from '@/core/model/graph'
import type { Role } from '@/core/model/vocabulary'
import type { Target } from '@/core/ties/target'

export interface InferredThing {
  readonly key: string
  readonly target: Target
  readonly sort: 'actor' | 'part-of' | 'topic' | 'statement' | 'participant'
  /** Of a part in a statement. */
  readonly role?: Role
  /** Of a membership: the whole; of a part: the statement. */
  readonly within?: string
  readonly note: LanguageMap | undefined
}

export function inferredIn({ actors, topics, statements }: CoordinationGraph): readonly InferredThing[] {
  return [
    ...actors.flatMap(({ id, status, note, partOf }): readonly InferredThing[] => [
      ...(status === 'inferred'
        ? [{ key: id, target: { type: 'actor' as const, id }, sort: 'actor' as const, note }]
        : []),
      ...partOf
        .filter((part) => part.status === 'inferred')
        .map((part) => ({
          key: `${id} in ${part.actor}`,
          target: { type: 'actor' as const, id },
          sort: 'part-of' as const,
          within: part.actor,
          note: part.note,
        })),
    ]),
    ...topics
      .filter(({ status }) => status === 'inferred')
      .map(({ id, note }) => ({
        key: id,
        target: { type: 'topic' as const, id },
        sort: 'topic' as const,
        note,
      })),
    ...statements.flatMap(({ id, status, note, participants }): readonly InferredThing[] => [
      ...(status === 'inferred'
        ? [{ key: id, target: { type: 'statement' as const, id }, sort: 'statement' as const, note }]
        : []),
      ...participants
        .filter((participant) => participant.status === 'inferred')
        .map((participant) => ({
          key: `${id} ${participant.actor} ${participant.role}`,
          target: { type: 'part' as const, statement: id, actors: [participant.actor] },
          sort: 'participant' as const,
          role: participant.role,
          within: id,
          note: participant.note,
        })),
    ]),
  ]
}
