// What the ties in force say of each institution: one measure a file, and this is the list of them.
import { betweenness } from './betweenness'
import { closeness } from './closeness'
import { coreNumber } from './coreNumber'
import { cuts } from './cutVertices'
import { degree } from './degree'
import type { MeasureId } from './measureIds'
import { type Line, networkOf } from './network'
import { constraint, effectiveSize } from './structuralHoles'

export interface MeasuresTask {
  readonly institutions: readonly string[]
  readonly lines: readonly Line[]
}

export interface Measured {
  /** Sorted; the values of each measure are in this order, NaN where an institution has none. */
  readonly ids: readonly string[]
  readonly values: Readonly<Record<MeasureId, Float64Array>>
  /** Pairs of institutions that are joined by any line. */
  readonly pairs: number
  /** Parts that no line joins; an institution without a line is one. */
  readonly components: number
}

/** Pure; neither the order of the institutions nor that of the lines matters. */
export function measureAll({ institutions, lines }: MeasuresTask): Measured {
  const network = networkOf(institutions, lines)
  const { parts, components } = cuts(network)
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
    pairs: network.joined.members.length / 2,
    components,
  }
}
