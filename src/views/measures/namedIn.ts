// In how many statements each institution is named, the most named first. Pure.
import type { Measured } from '@/core/measures/measureAll'
import { POLARITIES, type Polarity, ROLES, type Role } from '@/core/model/vocabulary'

export interface Named {
  /** Those that somebody has, in the order of the closed list. */
  readonly roles: readonly Role[]
  readonly rows: readonly {
    readonly id: string
    readonly all: number
    /** In the order of `roles`. */
    readonly byRole: readonly number[]
  }[]
}

/** @param polarity of the statements that count; `null`: all. Whoever is named in none is left out. */
export function namedIn({ ids, inStatements }: Measured, polarity: Polarity | null): Named {
  const counted: readonly Polarity[] = polarity === null ? POLARITIES : [polarity]
  const sumAt = (counts: ReadonlyMap<Polarity, Float64Array> | undefined, at: number) =>
    counted.reduce<number>((sum, one) => sum + (counts?.get(one)?.[at] ?? 0), 0)
  const roles = ROLES.filter((role) => ids.some((_, at) => sumAt(inStatements.byRole.get(role), at) > 0))
  const rows = ids
    .map((id, at) => ({
      id,
      all: sumAt(inStatements.all, at),
      byRole: roles.map((role) => sumAt(inStatements.byRole.get(role), at)),
    }))
    .filter(({ all }) => all > 0)
    .sort((one, other) => other.all - one.all || (one.id < other.id ? -1 : 1))
  return { roles, rows }
}
