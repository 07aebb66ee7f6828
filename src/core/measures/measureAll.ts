// What the ties in force say of each institution: one measure a file, and this is the list of them.
import { betweenness } from './betweenness'
import { type Brokerage, brokerage } from './brokerage'
import { closeness } from './closeness'
import { coreNumber } from './coreNumber'
import { cuts } from './cutVertices'
import { degree } from './degree'
import type { Grouping, MeasureId } from './measureIds'
import { type Line, networkOf } from './network'
import { constraint, effectiveSize } from './structuralHoles'

export interface MeasuresTask {
  readonly institutions: readonly string[]
  readonly lines: readonly Line[]
  /** The group of each institution, by what groups them. */
  readonly groups: Readonly<Record<Grouping, ReadonlyMap<string, string>>>
}

export interface Measured {
  /** Sorted; the values of each measure are in this order, NaN where an institution has none. */
  readonly ids: readonly string[]
  readonly values: Readonly<Record<MeasureId, Float64Array>>
  readonly brokers: Readonly<Record<Grouping, Brokerage>>
  /** Pairs of institutions that are joined by any line. */
  readonly pairs: number
  /** Parts that no line joins; an institution without a line is one. */
  readonly components: number
}

/** Pure; neither the order of the institutions nor that of the lines matters. */
export function measureAll({ institutions, lines, groups }: MeasuresTask): Measured {
  const network = networkOf(institutions, lines)
  const { parts, components } = cuts(network)
  const brokersBy = (grouping: Grouping) =>
    // Who is in no group is a group alone, so that two who are unknown are not taken for alike.
    brokerage(network, (of) => groups[grouping].get(network.ids[of] ?? '') ?? `alone ${of}`)
  return {
    ids: network.ids,
    values: {
      degree: degree(network),
      betweenness: betweenness(network),
      closeness: closeness(network),
      coreNumber: coreNumber(network),
      constraint: constraint(network),
      effectiveSize: effectiveSize(network),
      cutVertex: parts,
    },
    brokers: { family: brokersBy('family'), country: brokersBy('country'), level: brokersBy('level') },
    pairs: network.joined.members.length / 2,
    components,
  }
}
