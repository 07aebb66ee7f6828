// A measure as rings around plates: how wide each is beside the widest.

export interface MeasureRings {
  /** Institution → its value as a share of the highest; who has none, or 0, is not there. */
  readonly shares: ReadonlyMap<string, number>
  readonly highest: number
}

export const NO_RINGS: MeasureRings = { shares: new Map(), highest: 0 }

/** @param values of the institutions, in their order; `NaN` where there is none */
export function ringsOf(ids: readonly string[], values: Float64Array): MeasureRings {
  const highest = values.reduce((most, value) => Math.max(most, value || 0), 0)
  if (highest === 0) return NO_RINGS
  const shares = ids.flatMap((id, at): readonly (readonly [string, number])[] => {
    const share = (values[at] || 0) / highest
    return share > 0 ? [[id, share]] : []
  })
  return { shares: new Map(shares), highest }
}
