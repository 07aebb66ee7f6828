// What stands in the cells: ties between two institutions, or, where statements are hubs, the parts that institutions have.
import type { CoordinationGraph } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import type { Modality, Reading, Role } from '@/core/model/vocabulary'
import { type LineKind, lineKindOf } from '@/core/ties/filter'
import { type GapKind, gapKinds } from '@/core/ties/gap'
import type { Target } from '@/core/ties/target'
import type { Derived } from '@/state/derived'

export interface Mark {
  /** Of the tie or the arm. */
  readonly id: string
  readonly target: Target
  readonly look: LineKind
  readonly modality: Modality
  /** How many it stands on. */
  readonly statements: number
  /** One of both is charged with acting: the one whose row it is. */
  readonly led: boolean
  readonly inferred: boolean
  /** The filter leaves it out. */
  readonly faded: boolean
  /** Of an arm only. */
  readonly roles: readonly Role[]
  /** What it is to the gap, where that is shown. */
  readonly gap: GapKind | null
}

export interface Placed {
  readonly row: string
  readonly column: string
  readonly mark: Mark
}

export interface Shown {
  readonly reading: Reading
  /** What the filter leaves out is gone, not faded. */
  readonly hidden: boolean
  /** Whether the gap is shown: lines between institutions then tell what they are to it. */
  readonly gap: boolean
}

/** A led tie stands once, in the row of who leads; every other on both sides. An arm stands once. Pure. */
export function marksOf(graph: CoordinationGraph, now: Derived, shown: Shown): readonly Placed[] {
  return shown.reading === 'hub' ? armMarks(graph, now, shown) : tieMarks(now, shown)
}

function tieMarks(now: Derived, { hidden, gap }: Shown): readonly Placed[] {
  const passing = new Set(now.ties.map(({ id }) => id))
  const kinds = gap ? gapKinds(now.gap) : null
  return (hidden ? now.ties : now.allTies).flatMap((tie) => {
    const mark: Mark = {
      id: tie.id,
      target: { type: 'tie', id: tie.id },
      look: lineKindOf(tie),
      modality: tie.modality,
      statements: tie.statements.length,
      led: tie.directed,
      inferred: tie.status === 'inferred',
      faded: !passing.has(tie.id),
      roles: [],
      gap: kinds?.get(tie.id) ?? null,
    }
    const one = { row: tie.a, column: tie.b, mark }
    return tie.directed ? [one] : [one, { row: tie.b, column: tie.a, mark }]
  })
}

function armMarks(graph: CoordinationGraph, now: Derived, { hidden }: Shown): readonly Placed[] {
  const { statements } = lookup(graph)
  const passing = new Set(now.arms.map(({ id }) => id))
  return (hidden ? now.arms : now.allArms).flatMap((arm) => {
    const statement = statements.get(arm.statement)
    if (!statement) return []
    const mark: Mark = {
      id: arm.id,
      target: { type: 'part', statement: arm.statement, actors: [arm.actor] },
      look: lineKindOf(statement),
      modality: statement.modality,
      statements: 1,
      led: false,
      inferred: arm.status === 'inferred',
      faded: !passing.has(arm.id),
      roles: arm.roles,
      gap: null,
    }
    return [{ row: arm.actor, column: arm.statement, mark }]
  })
}
