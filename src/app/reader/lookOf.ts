// How a piece of text looks: by what covers it, and by what is selected, pointed at, or walked to.
import type { Lookup } from '@/core/model/lookup'
import { familyOf } from '@/core/model/vocabulary'
import type { Assertion } from '@/core/spans/assertions'
import { type Lit, NOTHING_LIT } from '@/core/spans/lit'
import type { Mark, Piece } from '@/core/spans/marks'
import { lineKindOf } from '@/core/ties/filter'

interface Pointed {
  readonly selected: Lit
  readonly hovered: Lit
  /** The mark that the keyboard is at. */
  readonly walked: string | null
}

/** Attributes that the style sheet knows; those that do not apply are left out. */
export function lookOf(piece: Piece, known: Lookup, { selected, hovered, walked }: Pointed) {
  const covering = piece.marks.flatMap((mark) => mark.assertions)
  const statement = covering.find(({ sort }) => sort === 'statement')?.target
  const stated = statement?.type === 'statement' ? known.statements.get(statement.id) : undefined
  const name = covering.map((assertion) => actorOf(assertion)).find((id) => id !== undefined)
  const actor = name === undefined ? undefined : known.actors.get(name)
  const has = (sort: Assertion['sort']) => covering.some((assertion) => assertion.sort === sort)
  const lit = (ids: ReadonlySet<string>) => covering.some(({ id }) => ids.has(id))
  return {
    'data-line': stated && lineKindOf(stated),
    'data-family': actor && familyOf(actor.kind),
    'data-connector': has('connector') || undefined,
    'data-action': has('action') || undefined,
    'data-topic': has('topic') || undefined,
    'data-lit': lit(selected.words) ? 'selected' : lit(hovered.words) ? 'hovered' : undefined,
    'data-around': lit(selected.around) || lit(hovered.around) || undefined,
    'data-walked': piece.marks.some(({ id }) => id === walked) || undefined,
  }
}

/** Always the same value where nothing of the passage is lit, so that pointing draws only what it touches. */
export function litAmong(marks: readonly Mark[], lit: Lit): Lit {
  if (lit.words.size + lit.around.size === 0) return NOTHING_LIT
  const touched = marks.some(({ assertions }) =>
    assertions.some(({ id }) => lit.words.has(id) || lit.around.has(id)),
  )
  return touched ? lit : NOTHING_LIT
}

function actorOf({ sort, target }: Assertion): string | undefined {
  if (sort === 'participant' && target.type === 'part') return target.actors[0]
  return sort === 'actor' && target.type === 'actor' ? target.id : undefined
}
