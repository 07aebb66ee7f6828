// How much the filter leaves out: nothing is hidden without a trace.
import type { Reading } from '@/core/model/vocabulary'
import type { Derived } from '@/state/derived'

export interface LeftOutCounts {
  readonly ties: number
  readonly arms: number
  readonly institutions: number
  readonly statements: number
}

export function leftOutOf(
  { allTies, ties, allArms, arms, institutions, passing, statements }: Derived,
  allStatements: number,
  reading: Reading,
): LeftOutCounts {
  const hub = reading === 'hub'
  return {
    ties: allTies.length - ties.length,
    arms: hub ? allArms.length - arms.length : 0,
    institutions: institutions.filter(({ id }) => !passing.has(id)).length,
    statements: hub ? allStatements - statements.length : 0,
  }
}
