// With how many institutions one is joined, in ties of any kind. Freeman 1979, “Centrality in social networks: conceptual
// clarification”.
import { type Network, neighboursOf } from './network'

/** By number of the institution. Pure. */
export function degree({ ids, joined }: Network): Float64Array {
  return Float64Array.from(ids, (_, of) => neighboursOf(joined, of).length)
}
