// What was chosen lately, newest first, while the page lives: it is nobody else's business, so nothing keeps it longer.
import type { CoordinationGraph } from '@/core/model/graph'
import type { Chosen } from './item'

const MOST = 6

let chosen: readonly Chosen[] = []

export function remember(item: Chosen): void {
  chosen = [item, ...chosen.filter(({ key }) => key !== item.key)].slice(0, 4 * MOST)
}

/** Of the graph that is open, and actions. */
export function recentIn(graph: CoordinationGraph | undefined): readonly Chosen[] {
  return chosen.filter((item) => item.type === 'action' || item.graph === graph).slice(0, MOST)
}
