// The reasons for a value make that value: whoever adds them up gets what the ranking shows.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { betweenness } from '@/core/measures/betweenness'
import { closeness } from '@/core/measures/closeness'
import { coreNumber } from '@/core/measures/coreNumber'
import { cuts } from '@/core/measures/cutVertices'
import { degree } from '@/core/measures/degree'
import { MEASURE_IDS, type MeasureId } from '@/core/measures/measureIds'
import { type Network, networkOf } from '@/core/measures/network'
import { constraint, effectiveSize } from '@/core/measures/structuralHoles'
import { type Reason, reasonsFor } from '@/core/measures/why'
import { KITE } from './networks'

const networks = fc.integer({ min: 1, max: 9 }).chain((count) => {
  const ids = Array.from({ length: count }, (_, at) => `i${at}`)
  const one = fc.constantFrom(...ids)
  return fc
    .array(fc.record({ a: one, b: one, directed: fc.boolean() }), { maxLength: 20 })
    .map((lines) => networkOf(ids, lines))
})

const sum = (reasons: readonly Reason[]) => reasons.reduce((total, { value }) => total + value, 0)

/** What a reader who has only the reasons would come to. */
const MADE_OF: Readonly<
  Record<MeasureId, (reasons: readonly Reason[], network: Network, id: string) => number>
> = {
  degree: sum,
  betweenness: sum,
  closeness: (reasons, { ids }) => {
    const reached = reasons.filter(({ value }) => value !== Number.POSITIVE_INFINITY)
    const others = reached.reduce((count, { ids: each }) => count + each.length, 0)
    const steps = reached.reduce((total, { ids: each, value }) => total + each.length * value, 0)
    return others === 0 ? 0 : (others / (ids.length - 1)) * (others / steps)
  },
  coreNumber: (reasons) => Math.min(...reasons.map(({ value }) => value)),
  constraint: (reasons) => (reasons.length === 0 ? Number.NaN : sum(reasons)),
  effectiveSize: (reasons, network, id) => {
    const partners = reasonsFor(network, 'degree', id).length
    return partners === 0 ? Number.NaN : partners - (2 * reasons.length) / partners
  },
  cutVertex: (reasons) => reasons.length,
}

const VALUES: Readonly<Record<MeasureId, (network: Network) => Float64Array>> = {
  degree,
  betweenness,
  closeness,
  coreNumber,
  constraint,
  effectiveSize,
  cutVertex: (network) => cuts(network).parts,
}

describe('the reasons for a value', () => {
  it.each(MEASURE_IDS)('%s: make it', (measure) => {
    fc.assert(
      fc.property(networks, (network) => {
        const values = VALUES[measure](network)
        for (const [at, id] of network.ids.entries()) {
          const reasons = reasonsFor(network, measure, id)
          const made = MADE_OF[measure](reasons, network, id)
          expect(made.toFixed(9)).toBe(values[at]?.toFixed(9))
          for (const { ids } of reasons) expect(network.ids).toEqual(expect.arrayContaining([...ids]))
        }
      }),
    )
  })

  it('are the pairs that Heather of Krackhardt’s kite stands between', () => {
    const network = networkOf(...KITE)
    const all = reasonsFor(network, 'betweenness', '7')
    expect(all.length).toBe(14)
    expect(all.every(({ ids, value }) => value === 1 && ids.some((id) => id === '8' || id === '9'))).toBe(
      true,
    )
  })

  it('are none for somebody who is not there', () => {
    expect(reasonsFor(networkOf(...KITE), 'degree', 'nobody')).toEqual([])
  })
})
