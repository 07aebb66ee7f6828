// As whose broker one stands between two who do not turn to each other. Gould & Fernandez 1989, “Structures of mediation: a
// formal approach to brokerage in transaction networks”.
import type { BrokerRole } from './measureIds'
import { type Network, neighboursOf } from './network'

/** By number of the institution: how many ordered pairs it brokers in each role. */
export type Brokerage = Readonly<Record<BrokerRole, Float64Array>>

/**
 * Ordered pairs a → v → b of different institutions without a → b. All three of one group: coordinator; only a and b:
 * itinerant; a and v: representative; v and b: gatekeeper; three groups: liaison. Pure.
 * @param groupOf the group of an institution, by its number
 */
export function brokerage({ ids, towards }: Network, groupOf: (institution: number) => string): Brokerage {
  const groups = ids.map((_, of) => groupOf(of))
  const result: Brokerage = {
    coordinator: new Float64Array(ids.length),
    itinerant: new Float64Array(ids.length),
    representative: new Float64Array(ids.length),
    gatekeeper: new Float64Array(ids.length),
    liaison: new Float64Array(ids.length),
  }
  for (const from of ids.keys()) {
    const direct = new Set(neighboursOf(towards, from))
    for (const broker of direct)
      for (const to of neighboursOf(towards, broker)) {
        if (to === from || direct.has(to)) continue
        const counts = result[roleOf(groups[from], groups[broker], groups[to])]
        counts[broker] = (counts[broker] ?? 0) + 1
      }
  }
  return result
}

function roleOf(from: string | undefined, broker: string | undefined, to: string | undefined): BrokerRole {
  if (from === to) return from === broker ? 'coordinator' : 'itinerant'
  if (from === broker) return 'representative'
  return broker === to ? 'gatekeeper' : 'liaison'
}
