// Whether selection or pointer, in whichever view, lights a cell or a heading.
import type { Lit } from '@/core/spans/lit'
import type { Target } from '@/core/ties/target'
import type { Mark } from '@/scenes/marksOf'

export type Tone = 'selected' | 'hovered'

interface Pointed {
  readonly target: Target | null
  readonly lit: Lit
}

export interface Light {
  readonly selection: Pointed
  readonly hover: Pointed
}

export function toneOfMark(light: Light, mark: Mark): Tone | undefined {
  return toneBy(light, ({ target, lit }) => {
    // An institution lights its row and its column, not every cell of them.
    if (target?.type === 'actor') return false
    if (mark.target.type !== 'part') return lit.ties.has(mark.id)
    return lit.statements.has(mark.target.statement) && mark.target.actors.some((id) => lit.actors.has(id))
  })
}

export function toneOfHead(light: Light, id: string): Tone | undefined {
  return toneBy(
    light,
    ({ target, lit }) => lit.actors.has(id) || (target?.type !== 'actor' && lit.statements.has(id)),
  )
}

/** The row or the column of an institution or a statement that is pointed at itself. */
export function toneOfLine(light: Light, id: string): Tone | undefined {
  return toneBy(
    light,
    ({ target, lit }) =>
      (target?.type === 'actor' && lit.actors.has(id)) || (target?.type === 'statement' && target.id === id),
  )
}

function toneBy({ selection, hover }: Light, isLit: (pointed: Pointed) => boolean): Tone | undefined {
  if (isLit(selection)) return 'selected'
  return isLit(hover) ? 'hovered' : undefined
}
