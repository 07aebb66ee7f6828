// The outline as data: families, their institutions, and what joins each of these, as far as it is open. An institution's
// lines stand under both of their ends.
import type { Actor, CoordinationGraph } from '@/core/model/graph'
import { FAMILIES, type Family, familyOf } from '@/core/model/vocabulary'
import type { Arm } from '@/core/ties/arms'
import type { Target } from '@/core/ties/target'
import type { Tie } from '@/core/ties/ties'
import type { ViewSlice } from '@/state/appState'
import type { Derived } from '@/state/derived'

/** A line, or in the reading that has none the part in a statement. */
type Join =
  | { readonly type: 'tie'; readonly tie: Tie; readonly from: string }
  | { readonly type: 'arm'; readonly arm: Arm }

export type Item =
  | { readonly type: 'family'; readonly family: Family; readonly institutions: number }
  | { readonly type: 'institution'; readonly actor: Actor; readonly joins: number }
  | Join

export interface Row {
  /** Unique, and the same as long as the row stands for the same. */
  readonly key: string
  readonly level: 1 | 2 | 3
  /** Its place among its siblings, from 1, and how many these are. */
  readonly position: number
  readonly siblings: number
  readonly parent: string | null
  /** `null`: it holds nothing that could be shown. */
  readonly isOpen: boolean | null
  readonly target: Target | null
  /** The filter leaves it out. */
  readonly faded: boolean
  readonly item: Item
}

export interface Tree {
  readonly families: readonly { readonly family: Family; readonly institutions: readonly Actor[] }[]
  readonly joins: ReadonlyMap<string, readonly Join[]>
  /** Ids of ties, arms and institutions that the filter lets through. */
  readonly passing: ReadonlySet<string>
  /** Institution → the one that is drawn for it. */
  readonly standsFor: ReadonlyMap<string, string>
}

/** Pure. Families in the legend's order, the rest in the file's. */
export function treeOf(now: Derived, { reading, leftOut }: Pick<ViewSlice, 'reading' | 'leftOut'>): Tree {
  const hides = leftOut === 'hide'
  const drawn = hides ? now.institutions.filter(({ id }) => now.passing.has(id)) : now.institutions
  const joins = new Map<string, Join[]>()
  const put = (actor: string, join: Join) => {
    const there = joins.get(actor)
    if (there) there.push(join)
    else joins.set(actor, [join])
  }
  if (reading === 'hub')
    for (const arm of hides ? now.arms : now.allArms) put(arm.actor, { type: 'arm', arm })
  else
    for (const tie of hides ? now.ties : now.allTies)
      for (const from of [tie.a, tie.b]) put(from, { type: 'tie', tie, from })
  return {
    families: FAMILIES.flatMap((family) => {
      const institutions = drawn.filter(({ kind }) => familyOf(kind) === family)
      return institutions.length > 0 ? [{ family, institutions }] : []
    }),
    joins,
    standsFor: now.standsFor,
    passing: new Set([...now.passing, ...now.ties.map(({ id }) => id), ...now.arms.map(({ id }) => id)]),
  }
}

/** The rows that are shown. Pure. */
export function rowsOf({ families, joins, passing }: Tree, isOpen: (key: string) => boolean): readonly Row[] {
  return families.flatMap(({ family, institutions }, at): readonly Row[] => {
    const open = isOpen(family)
    const head: Row = {
      key: family,
      level: 1,
      position: at + 1,
      siblings: families.length,
      parent: null,
      isOpen: open,
      target: null,
      faded: !institutions.some(({ id }) => passing.has(id)),
      item: { type: 'family', family, institutions: institutions.length },
    }
    if (!open) return [head]
    return [
      head,
      ...institutions.flatMap((actor, index) => {
        const own = joins.get(actor.id) ?? []
        const row: Row = {
          key: actor.id,
          level: 2,
          position: index + 1,
          siblings: institutions.length,
          parent: family,
          isOpen: own.length > 0 ? isOpen(actor.id) : null,
          target: { type: 'actor', id: actor.id },
          faded: !passing.has(actor.id),
          item: { type: 'institution', actor, joins: own.length },
        }
        return row.isOpen
          ? [row, ...own.map((join, place) => joinRow(join, row, place, own.length, passing))]
          : [row]
      }),
    ]
  })
}

function joinRow(
  join: Join,
  { key: parent }: Row,
  place: number,
  siblings: number,
  passing: ReadonlySet<string>,
): Row {
  const id = join.type === 'tie' ? join.tie.id : join.arm.id
  return {
    key: `${parent} ${id}`,
    level: 3,
    position: place + 1,
    siblings,
    parent,
    isOpen: null,
    target:
      join.type === 'tie'
        ? { type: 'tie', id }
        : { type: 'part', statement: join.arm.statement, actors: [join.arm.actor] },
    faded: !passing.has(id),
    item: join,
  }
}

/** What must be open for a target to be in sight, and its row; `null` where it has none. Pure. */
export function wayTo(
  graph: CoordinationGraph,
  { joins, families, standsFor }: Tree,
  target: Target,
): { readonly open: readonly string[]; readonly key: string } | null {
  const familyWith = (id: string) =>
    families.find(({ institutions }) => institutions.some((actor) => actor.id === id))?.family
  const under = (actor: string, id: string) => {
    const family = familyWith(actor)
    return family ? { open: [family, actor], key: `${actor} ${id}` } : null
  }
  switch (target.type) {
    case 'actor': {
      const id = standsFor.get(target.id) ?? target.id
      const family = familyWith(id)
      return family ? { open: [family, id], key: id } : null
    }
    case 'tie':
      for (const [actor, own] of joins)
        for (const join of own)
          if (join.type === 'tie' && join.tie.id === target.id && join.tie.a === actor)
            return under(actor, target.id)
      return null
    case 'part':
    case 'statement': {
      const statement = target.type === 'part' ? target.statement : target.id
      const actors = target.type === 'part' ? target.actors : graph.actors.map(({ id }) => id)
      for (const actor of new Set(actors.map((id) => standsFor.get(id) ?? id)))
        for (const join of joins.get(actor) ?? [])
          if (join.type === 'arm' && join.arm.statement === statement) return under(actor, join.arm.id)
      return null
    }
    case 'topic':
      return null
  }
}
