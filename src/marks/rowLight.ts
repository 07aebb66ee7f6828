// How a row stands to what is selected and to what one points at.
import type { Lit } from '@/core/spans/lit'
import { sameTarget, type Target } from '@/core/ties/target'

export interface Pointed {
  readonly selection: Target | null
  readonly hover: Target | null
  readonly litBySelection: Lit
  readonly litByHover: Lit
}

export interface RowLight {
  readonly selected: boolean
  /** Belongs to what is selected. */
  readonly near: boolean
  readonly hovered: boolean
}

export function rowLight(target: Target, pointed: Pointed): RowLight {
  const { selection, hover, litBySelection, litByHover } = pointed
  const selected = sameTarget(selection, target)
  return {
    selected,
    near: !selected && isLit(target, litBySelection),
    hovered: sameTarget(hover, target) || isLit(target, litByHover),
  }
}

/** Whether a row is lit by what something lights; parts and topics are lit by themselves only. */
export function isLit(target: Target, { actors, ties, statements }: Lit): boolean {
  switch (target.type) {
    case 'actor':
      return actors.has(target.id)
    case 'tie':
      return ties.has(target.id)
    case 'statement':
      return statements.has(target.id)
    case 'part':
    case 'topic':
      return false
  }
}
