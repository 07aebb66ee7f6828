// What several things light when they are pointed at as one.
import type { Target } from '@/core/ties/target'
import { type Lit, type LitScene, lit } from './lit'

export function litTogether(targets: readonly Target[], scene: LitScene): Lit {
  const each = targets.map((target) => lit(target, scene))
  const all = (part: keyof Lit) => new Set(each.flatMap((one) => [...one[part]]))
  return {
    actors: all('actors'),
    ties: all('ties'),
    statements: all('statements'),
    words: all('words'),
    around: all('around'),
  }
}
