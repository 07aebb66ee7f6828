// Whether what a row of the card names is lit by what one points at: a line, a plate, words, or another row.
import { sameTarget, type Target } from '@/core/ties/target'
import { litBy } from '@/state/derived'
import { useApp } from '@/state/useApp'
import { isLit } from './rowLight'

export function useIsLit(target: Target): boolean {
  return useApp((state) => {
    const { hover } = state.pointing
    if (!hover) return false
    if (sameTarget(hover, target)) return true
    const lit = litBy(state, 'hover')
    if (target.type !== 'part') return isLit(target, lit)
    return (
      (hover.type === 'part' || hover.type === 'tie') &&
      lit.statements.has(target.statement) &&
      target.actors.some((actor) => lit.actors.has(actor))
    )
  })
}
