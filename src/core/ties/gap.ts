// The gap between what is asked and what exists (measures.md: congruence; Cataldo et al. 2006).
import type { Tie } from './ties'

export interface Gap {
  readonly asked: readonly Tie[]
  readonly existing: readonly Tie[]
  /** Asked ties whose two institutions also have an existing tie. */
  readonly met: readonly Tie[]
}

export function gap(all: readonly Tie[]): Gap {
  const asked = all.filter((tie) => tie.polarity === 'asked')
  const existing = all.filter((tie) => tie.polarity === 'existing')
  const pairs = new Set(existing.map(pairKey))
  return { asked, existing, met: asked.filter((tie) => pairs.has(pairKey(tie))) }
}

function pairKey({ a, b }: Tie): string {
  return a < b ? `${a}~${b}` : `${b}~${a}`
}
