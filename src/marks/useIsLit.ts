// Whether what a row of the card names is lit by what one points at: a line, a plate, words, or another row.
import { sameTarget, type Target } from '@/core/ties/target'
import { litBy } from '@/state/derived'
import { useApp } from '@/state/useApp'

export function useIsLit(target: Target): boolean {
  return useApp((state) => {
    const { hover } = state.pointing
    if (!hover) return false
    if (sameTarget(hover, target)) return true
    const { actors, ties, statements } = litBy(state, 'hover')
    switch (target.type) {
      case 'actor':
        return actors.has(target.id)
      case 'tie':
        return ties.has(target.id)
      case 'statement':
        return statements.has(target.id)
      case 'part':
        return (
          (hover.type === 'part' || hover.type === 'tie') &&
          statements.has(target.statement) &&
          target.actors.some((actor) => actors.has(actor))
        )
      case 'topic':
        return false
    }
  })
}
