// What makes the value of one institution: its partners, the pairs it stands between, who is how far away.
import type { MeasureId } from './measureIds'
import { type Network, neighboursOf } from './network'
import { pairsBetween } from './pairsBetween'
import { pathsFrom } from './pathsFrom'

/** One reason; what it means hangs on the measure (`reasonsFor`). */
export interface Reason {
  readonly ids: readonly string[]
  readonly value: number
}

/**
 * The reasons for the value of an institution, so that it can be checked by hand. Pure; none where it is not in the network.
 *
 * - degree: each partner, 1; they add up to the value.
 * - betweenness: each pair of others, with the share of their shortest paths that pass; they add up to the value.
 * - closeness: all at the same distance, with the distance; those who cannot be reached at Infinity.
 * - coreNumber: the members of the core that it is in, with the number of partners that each has there.
 * - constraint: each partner, with what it adds.
 * - effectiveSize: each two partners that are joined, 1: n partners and t such pairs make n − 2t / n.
 * - cutVertex: each part that would be left, with its size.
 */
export function reasonsFor(network: Network, measure: MeasureId, id: string): readonly Reason[] {
  const at = network.ids.indexOf(id)
  if (at < 0) return []
  const nameOf = (number: number) => network.ids[number] ?? ''
  const near = [...neighboursOf(network.joined, at)]
  switch (measure) {
    case 'degree':
      return near.map((one) => ({ ids: [nameOf(one)], value: 1 }))
    case 'betweenness':
      return pairsBetween(network, at).map(({ pair, share }) => ({ ids: pair.map(nameOf), value: share }))
    case 'closeness':
      return byDistance(network, at).map(({ members, distance }) => ({
        ids: members.map(nameOf),
        value: distance,
      }))
    case 'coreNumber':
      return coreOf(network, at).map(({ member, partners }) => ({ ids: [nameOf(member)], value: partners }))
    case 'constraint':
      return near.map((one) => ({ ids: [nameOf(one)], value: heldBy(network, at, one) }))
    case 'effectiveSize':
      return near.flatMap((one, index) =>
        near
          .slice(index + 1)
          .filter((other) => neighboursOf(network.joined, one).includes(other))
          .map((other) => ({ ids: [nameOf(one), nameOf(other)], value: 1 })),
      )
    case 'cutVertex': {
      const parts = partsWithout(network, at)
      return parts.length < 2 ? [] : parts.map((part) => ({ ids: part.map(nameOf), value: part.length }))
    }
  }
}

function byDistance(network: Network, from: number): readonly { members: number[]; distance: number }[] {
  const groups = new Map<number, number[]>()
  for (const [of, steps] of pathsFrom(network, from).distance.entries()) {
    const distance = steps < 0 ? Number.POSITIVE_INFINITY : steps
    if (of !== from) groups.set(distance, [...(groups.get(distance) ?? []), of])
  }
  return [...groups]
    .map(([distance, members]) => ({ distance, members }))
    .sort((one, other) => one.distance - other.distance)
}

/** Its own core, itself included: whoever is left with enough partners, as far as it is joined with them. */
function coreOf(network: Network, of: number): readonly { member: number; partners: number }[] {
  const left = new Set(network.ids.keys())
  const partnersOf = (one: number) =>
    [...neighboursOf(network.joined, one)].filter((other) => left.has(other))
  let core = reachedWithin(network, of, left)
  for (let level = 1; ; level += 1) {
    const weak = [...left].filter((one) => partnersOf(one).length < level)
    for (const one of weak) {
      // Whoever hangs on somebody weak may have become weak.
      if (!left.delete(one)) continue
      for (const near of partnersOf(one)) if (partnersOf(near).length < level) weak.push(near)
    }
    if (!left.has(of)) break
    core = reachedWithin(network, of, left)
  }
  return core.map((member) => ({
    member,
    partners: [...neighboursOf(network.joined, member)].filter((other) => core.includes(other)).length,
  }))
}

/** What a partner adds to the constraint: the share of one's ties that lead to it, directly or by another partner, squared. */
function heldBy({ joined }: Network, of: number, partner: number): number {
  const near = neighboursOf(joined, of)
  const shared = [...neighboursOf(joined, partner)].filter((one) => near.includes(one))
  const through = shared.reduce((sum, one) => sum + 1 / neighboursOf(joined, one).length, 0)
  return ((1 + through) / near.length) ** 2
}

function partsWithout(network: Network, of: number): readonly (readonly number[])[] {
  const left = new Set(network.ids.keys())
  left.delete(of)
  const parts: number[][] = []
  for (const near of neighboursOf(network.joined, of)) {
    if (!left.has(near)) continue
    const part = reachedWithin(network, near, left)
    for (const one of part) left.delete(one)
    parts.push(part)
  }
  return parts.sort((one, other) => other.length - one.length)
}

function reachedWithin({ joined }: Network, from: number, within: ReadonlySet<number>): number[] {
  const reached = new Set([from])
  for (const one of reached)
    for (const next of neighboursOf(joined, one)) if (within.has(next)) reached.add(next)
  return [...reached].sort((one, other) => one - other)
}
