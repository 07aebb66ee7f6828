// What a person can point at or select, in every view alike.
import type { CoordinationGraph } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import { parseTieId } from './ties'

export type Target =
  | { readonly type: 'actor'; readonly id: string }
  | { readonly type: 'tie'; readonly id: string }
  | { readonly type: 'statement'; readonly id: string }
  | { readonly type: 'topic'; readonly id: string }
  /** Some institutions in their part of one statement: what the words that name or connect them point at. */
  | { readonly type: 'part'; readonly statement: string; readonly actors: readonly string[] }

export function sameTarget(one: Target | null, other: Target | null): boolean {
  return (one && targetKey(one)) === (other && targetKey(other))
}

/** A short text that names a target: `actor/org:un`, `tie/org:iom~org:ohchr-mx~asked`, `part/stmt:95.R6/org:iom,…`. */
export function targetKey(target: Target): string {
  return target.type === 'part'
    ? `part/${target.statement}/${target.actors.join(',')}`
    : `${target.type}/${target.id}`
}

/** The reverse of `targetKey`; `undefined` where the text is malformed or names what the graph does not have. */
export function parseTarget(graph: CoordinationGraph, key: string): Target | undefined {
  const { actors, statements, topics } = lookup(graph)
  const [type, id = '', list = ''] = key.split('/')
  if (type === 'actor' && actors.has(id)) return { type, id }
  if (type === 'statement' && statements.has(id)) return { type, id }
  if (type === 'topic' && topics.has(id)) return { type, id }
  if (type === 'tie') {
    const tie = parseTieId(id)
    return tie && actors.has(tie.a) && actors.has(tie.b) ? { type, id } : undefined
  }
  if (type === 'part' && statements.has(id)) {
    const named = list.split(',')
    return named.every((actor) => actors.has(actor)) ? { type, statement: id, actors: named } : undefined
  }
  return undefined
}
