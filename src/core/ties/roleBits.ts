// Several roles as one number, a bit for each: cheap to gather over thousands of pairs, and to send to a worker.
import { ROLES, type Role } from '@/core/model/vocabulary'

export function bitOf(role: Role): number {
  return 1 << ROLES.indexOf(role)
}

export function rolesAsBits(roles: readonly Role[]): number {
  return roles.reduce((bits, role) => bits | bitOf(role), 0)
}

const known = new Map<number, readonly Role[]>()

/** In the order of the closed list; the same list for the same bits. */
export function rolesInBits(bits: number): readonly Role[] {
  const roles = known.get(bits) ?? ROLES.filter((role) => (bits & bitOf(role)) !== 0)
  known.set(bits, roles)
  return roles
}
