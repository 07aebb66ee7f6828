// How often each institution is something, in one role after the other, by what the text says: asked, existing, context, or any.
import { type Polarity, ROLES, type Role } from '@/core/model/vocabulary'

/** By number of the institution. */
type Counts = Readonly<Record<Polarity | 'all', Float64Array>>

export interface CountsByRole {
  /** In whichever role; what has several roles counts once. */
  readonly all: Counts
  readonly byRole: ReadonlyMap<Role, Counts>
}

/** Nothing counted yet. @param size how many institutions there are */
export function noCounts(size: number): CountsByRole {
  const none = () => new Float64Array(size)
  const counts = (): Counts => ({ all: none(), asked: none(), existing: none(), context: none() })
  return { all: counts(), byRole: new Map(ROLES.map((role) => [role, counts()])) }
}

/** One more, in place. */
export function countOne(
  { all, byRole }: CountsByRole,
  {
    at,
    role,
    polarity,
  }: { readonly at: number; readonly role: Role | 'all'; readonly polarity: Polarity | 'all' },
): void {
  const counts = role === 'all' ? all : byRole.get(role)
  if (counts) counts[polarity][at] = (counts[polarity][at] ?? 0) + 1
}
