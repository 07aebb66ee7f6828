// What each institution is, in numbers: in how many statements it is named, or with how many others it is joined, as what. Pure.
import type { Measured } from '@/core/measures/measureAll'
import { ROLES, type Role } from '@/core/model/vocabulary'
import type { MeasuresSlice } from '@/state/appState'

export interface Named {
  /** Those that somebody has, in the order of the closed list. */
  readonly roles: readonly Role[]
  /** Those with most first. */
  readonly rows: readonly {
    readonly id: string
    readonly all: number
    /** In the order of `roles`. */
    readonly byRole: readonly number[]
  }[]
}

/** Whoever has nothing of what is counted is left out. */
export function namedIn(
  { ids, inStatements, degreeByRole }: Measured,
  { counted, polarity }: Pick<MeasuresSlice, 'counted' | 'polarity'>,
): Named {
  const { all, byRole } = counted === 'statements' ? inStatements : degreeByRole
  const of = polarity ?? 'all'
  const roles = ROLES.filter((role) => byRole.get(role)?.[of].some((count) => count > 0))
  const rows = ids
    .map((id, at) => ({
      id,
      all: all[of][at] ?? 0,
      byRole: roles.map((role) => byRole.get(role)?.[of][at] ?? 0),
    }))
    .filter((one) => one.all > 0)
    .sort((one, other) => other.all - one.all || (one.id < other.id ? -1 : 1))
  return { roles, rows }
}
