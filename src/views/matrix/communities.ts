// Communities: who is joined more among themselves than to others. Blondel et al. 2008, “Fast unfolding of communities in
// large networks”; without chance, so that the same graph always falls apart in the same way.

export interface Link {
  readonly a: string
  readonly b: string
  readonly weight: number
}

/** Of whole groups as of single members: lists of neighbours with weights, and the weight inside each. */
interface Network {
  readonly links: readonly ReadonlyMap<number, number>[]
  readonly inside: readonly number[]
}

/** More rounds than any graph needs that was tried: the gain of each is more than nothing, so it would end by itself. */
const MOST_ROUNDS = 60

/**
 * The largest first, then by the smallest id; members by id. Who has no link is a community alone.
 * Pure; the order of ids and links does not matter.
 */
export function communities(ids: readonly string[], links: readonly Link[]): readonly (readonly string[])[] {
  const names = [...new Set(ids)].sort()
  let network = networkOf(names, links)
  let members = names.map((name) => [name])
  for (;;) {
    const belongs = moved(network)
    const groups = [...new Set(belongs)]
    if (groups.length === members.length) break
    const place = new Map(groups.map((group, index) => [group, index]))
    const placeOf = (node: number) => place.get(belongs[node] ?? -1) ?? 0
    const next: string[][] = groups.map(() => [])
    for (const [node, names] of members.entries()) next[placeOf(node)]?.push(...names)
    members = next
    network = joined(network, groups.length, placeOf)
  }
  return members
    .map((group) => group.sort())
    .sort((one, other) => other.length - one.length || ((one[0] ?? '') < (other[0] ?? '') ? -1 : 1))
}

function networkOf(names: readonly string[], links: readonly Link[]): Network {
  const index = new Map(names.map((name, at) => [name, at]))
  const lists = names.map(() => new Map<number, number>())
  const sorted = [...links].sort((one, other) => (`${one.a}~${one.b}` < `${other.a}~${other.b}` ? -1 : 1))
  for (const { a, b, weight } of sorted) {
    const [one, other] = [index.get(a), index.get(b)]
    if (one === undefined || other === undefined || one === other) continue
    add(lists[one], other, weight)
    add(lists[other], one, weight)
  }
  return { links: lists, inside: names.map(() => 0) }
}

function add(list: Map<number, number> | undefined, to: number, weight: number): void {
  list?.set(to, (list.get(to) ?? 0) + weight)
}

/** Each goes where modularity gains most, until nobody wants to go: the group of each. */
function moved({ links, inside }: Network): readonly number[] {
  const belongs = links.map((_, node) => node)
  const strength = links.map((list, node) => (inside[node] ?? 0) + sum(list.values()))
  const total = sum(strength)
  if (total === 0) return belongs
  const groupStrength = [...strength]
  for (let round = 0, changed = true; changed && round < MOST_ROUNDS; round += 1) {
    changed = false
    for (const [node, list] of links.entries()) {
      const own = belongs[node] ?? node
      const mine = strength[node] ?? 0
      groupStrength[own] = (groupStrength[own] ?? 0) - mine
      const towards = new Map<number, number>([[own, 0]])
      for (const [other, weight] of list) add(towards, belongs[other] ?? other, weight)
      const gain = (group: number) => (towards.get(group) ?? 0) - ((groupStrength[group] ?? 0) * mine) / total
      let best = own
      // What rounding makes of equal gains must not make two groups exchange a member for ever.
      for (const group of towards.keys()) if (gain(group) > gain(best) + 1e-9) best = group
      groupStrength[best] = (groupStrength[best] ?? 0) + mine
      if (best !== own) changed = true
      belongs[node] = best
    }
  }
  return belongs
}

/** The groups as the members of a smaller network. */
function joined({ links, inside }: Network, count: number, placeOf: (node: number) => number): Network {
  const lists = Array.from({ length: count }, () => new Map<number, number>())
  const within = Array.from({ length: count }, () => 0)
  for (const [node, list] of links.entries()) {
    const from = placeOf(node)
    within[from] = (within[from] ?? 0) + (inside[node] ?? 0)
    for (const [other, weight] of list) {
      const to = placeOf(other)
      if (from === to) within[from] = (within[from] ?? 0) + weight
      else add(lists[from], to, weight)
    }
  }
  return { links: lists, inside: within }
}

function sum(values: Iterable<number>): number {
  let result = 0
  for (const value of values) result += value
  return result
}
