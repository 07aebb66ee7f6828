// How firmly a tie stands on one of its statements: the tie's own status is that of the best of them.
import type { CoordinationGraph, Statement } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import type { Reading, Status } from '@/core/model/vocabulary'
import { type Folded, representatives } from './folding'
import { type Pair, pairsOf } from './pairs'
import type { Tie } from './ties'

export interface Standing {
  readonly status: Status
  /** The statement speaks of what is folded into an end, not of both ends themselves. */
  readonly throughFolding: boolean
}

/** Pure. Of several pairs in the statement, the one that states the most for both ends themselves. */
export function standingOf(
  graph: CoordinationGraph,
  tie: Pick<Tie, 'a' | 'b'>,
  statement: Statement,
  { reading, folded }: { readonly reading: Reading; readonly folded: Folded },
): Standing {
  const standsFor = representatives(graph, folded)
  const drawn = (actor: string) => standsFor.get(actor) ?? actor
  const joins = ({ from, to }: Pair) => {
    const [one, other] = [drawn(from.actor), drawn(to.actor)]
    return (one === tie.a && other === tie.b) || (one === tie.b && other === tie.a)
  }
  const itself = ({ from, to }: Pair) => drawn(from.actor) === from.actor && drawn(to.actor) === to.actor
  const pairs = pairsOf(statement, reading, lookup(graph)).filter(joins)
  const direct = pairs.filter(itself)
  const best = direct.length > 0 ? direct : pairs
  return {
    status: best.some(({ status }) => status === 'stated') ? 'stated' : 'inferred',
    throughFolding: direct.length === 0 && pairs.length > 0,
  }
}
