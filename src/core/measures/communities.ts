// Communities: who is joined more among themselves than to others. Blondel et al. 2008, “Fast unfolding of communities in
// large networks”; without chance, so that the same graph always falls apart in the same way.

export interface Link {
  readonly a: string
  readonly b: string
  readonly weight: number
}

/** Of single members, then of whole groups. In typed arrays, since thousands are gone over many times. */
interface Network {
  /** Where each one's neighbours begin in the two lists that follow, and at last where they end. */
  readonly starts: Int32Array
  readonly neighbours: Int32Array
  readonly weights: Float64Array
  /** The weight inside each. */
  readonly inside: Float64Array
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
    const place = new Map([...new Set(belongs)].map((group, index) => [group, index]))
    if (place.size === members.length) break
    const placeOf = (node: number) => place.get(belongs[node] ?? -1) ?? 0
    const next: string[][] = Array.from(place, () => [])
    for (const [node, inNode] of members.entries()) next[placeOf(node)]?.push(...inNode)
    network = joined(network, place.size, placeOf)
    members = next
  }
  return members
    .map((group) => group.sort())
    .sort((one, other) => other.length - one.length || ((one[0] ?? '') < (other[0] ?? '') ? -1 : 1))
}

/**
 * How much more is linked inside the groups than chance would have it, given how much each one is linked: at most 1, and 0
 * where all are in one group. Without any link there is no value: NaN. Newman & Girvan 2004,
 * doi:10.1103/PhysRevE.69.026113. Pure.
 */
export function modularity(groups: readonly (readonly string[])[], links: readonly Link[]): number {
  const groupOf = new Map<string, number>()
  for (const [at, members] of groups.entries()) for (const id of members) groupOf.set(id, at)
  const [inside, strength] = [new Float64Array(groups.length), new Float64Array(groups.length)]
  let total = 0
  for (const { a, b, weight } of links) {
    const one = groupOf.get(a)
    const other = groupOf.get(b)
    if (one === undefined || other === undefined || a === b) continue
    total += weight
    strength[one] = (strength[one] ?? 0) + weight
    strength[other] = (strength[other] ?? 0) + weight
    if (one === other) inside[one] = (inside[one] ?? 0) + weight
  }
  if (total === 0) return Number.NaN
  return inside.reduce((sum, of, at) => sum + of / total - ((strength[at] ?? 0) / (2 * total)) ** 2, 0)
}

function networkOf(names: readonly string[], links: readonly Link[]): Network {
  const index = new Map(names.map((name, at) => [name, at]))
  const lists = names.map(() => new Map<number, number>())
  for (const { a, b, weight } of links) {
    const [one, other] = [index.get(a), index.get(b)]
    if (one === undefined || other === undefined || one === other) continue
    add(lists[one], other, weight)
    add(lists[other], one, weight)
  }
  return packed(lists, new Float64Array(names.length))
}

function add(list: Map<number, number> | undefined, to: number, weight: number): void {
  list?.set(to, (list.get(to) ?? 0) + weight)
}

/** Neighbours by number, so that it does not matter in which order their links came. */
function packed(lists: readonly ReadonlyMap<number, number>[], inside: Float64Array): Network {
  const starts = new Int32Array(lists.length + 1)
  for (const [node, list] of lists.entries()) starts[node + 1] = (starts[node] ?? 0) + list.size
  const total = starts[lists.length] ?? 0
  const [neighbours, weights] = [new Int32Array(total), new Float64Array(total)]
  for (const [node, list] of lists.entries()) {
    const sorted = [...list].sort(([one], [other]) => one - other)
    for (const [offset, [to, weight]] of sorted.entries()) {
      const at = (starts[node] ?? 0) + offset
      neighbours[at] = to
      weights[at] = weight
    }
  }
  return { starts, neighbours, weights, inside }
}

/** Each goes where modularity gains most, until nobody wants to go: the group of each. */
function moved({ starts, neighbours, weights, inside }: Network): Int32Array {
  const count = inside.length
  const belongs = Int32Array.from({ length: count }, (_, node) => node)
  const strength = Float64Array.from(inside)
  for (let node = 0; node < count; node += 1) {
    for (let at = starts[node] ?? 0; at < (starts[node + 1] ?? 0); at += 1) {
      strength[node] = (strength[node] ?? 0) + (weights[at] ?? 0)
    }
  }
  const total = strength.reduce((sum, value) => sum + value, 0)
  if (total === 0) return belongs
  const groupStrength = Float64Array.from(strength)
  /** Of the one at hand to each group; nothing between two turns. */
  const towards = new Float64Array(count)
  for (let round = 0, changed = true; changed && round < MOST_ROUNDS; round += 1) {
    changed = false
    for (let node = 0; node < count; node += 1) {
      const [from, to] = [starts[node] ?? 0, starts[node + 1] ?? 0]
      const own = belongs[node] ?? node
      const mine = strength[node] ?? 0
      for (let at = from; at < to; at += 1) {
        const group = belongs[neighbours[at] ?? 0] ?? 0
        towards[group] = (towards[group] ?? 0) + (weights[at] ?? 0)
      }
      groupStrength[own] = (groupStrength[own] ?? 0) - mine
      let best = own
      let bestGain = (towards[own] ?? 0) - ((groupStrength[own] ?? 0) * mine) / total
      for (let at = from; at < to; at += 1) {
        const group = belongs[neighbours[at] ?? 0] ?? 0
        const gain = (towards[group] ?? 0) - ((groupStrength[group] ?? 0) * mine) / total
        // What rounding makes of equal gains must not make two groups exchange a member for ever.
        if (gain <= bestGain + 1e-9) continue
        best = group
        bestGain = gain
      }
      for (let at = from; at < to; at += 1) towards[belongs[neighbours[at] ?? 0] ?? 0] = 0
      groupStrength[best] = (groupStrength[best] ?? 0) + mine
      if (best !== own) changed = true
      belongs[node] = best
    }
  }
  return belongs
}

/** The groups as the members of a smaller network. */
function joined(
  { starts, neighbours, weights, inside }: Network,
  count: number,
  placeOf: (node: number) => number,
): Network {
  const lists = Array.from({ length: count }, () => new Map<number, number>())
  const within = new Float64Array(count)
  for (const [node, weight] of inside.entries()) {
    const from = placeOf(node)
    within[from] = (within[from] ?? 0) + weight
    for (let at = starts[node] ?? 0; at < (starts[node + 1] ?? 0); at += 1) {
      const to = placeOf(neighbours[at] ?? 0)
      if (from === to) within[from] = (within[from] ?? 0) + (weights[at] ?? 0)
      else add(lists[from], to, weights[at] ?? 0)
    }
  }
  return packed(lists, within)
}
