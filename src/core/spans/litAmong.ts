// What lights among the marks of one passage.
import { type Lit, NOTHING_LIT } from './lit'
import type { Mark } from './marks'

/** Always the same value where nothing of the passage is lit, so that pointing draws only what it touches. */
export function litAmong(marks: readonly Mark[], lit: Lit): Lit {
  if (lit.words.size + lit.around.size === 0) return NOTHING_LIT
  const touched = marks.some(({ assertions }) =>
    assertions.some(({ id }) => lit.words.has(id) || lit.around.has(id)),
  )
  return touched ? lit : NOTHING_LIT
}
