// How a piece of text looks: by what covers it, which never changes, and by what is selected or pointed at.
import type { Lookup } from '@/core/model/lookup'
import { familyOf } from '@/core/model/vocabulary'
import type { Assertion } from '@/core/spans/assertions'
import type { Lit } from '@/core/spans/lit'
import type { Mark, Piece } from '@/core/spans/marks'
import { lineKindOf } from '@/core/ties/filter'

/** Ids of marks. */
export interface LitMarks {
  readonly words: ReadonlySet<string>
  readonly around: ReadonlySet<string>
}

export function litMarks(marks: readonly Mark[], lit: Lit): LitMarks {
  const among = (ids: ReadonlySet<string>) =>
    new Set(
      ids.size === 0
        ? []
        : marks.filter(({ assertions }) => assertions.some(({ id }) => ids.has(id))).map(({ id }) => id),
    )
  return { words: among(lit.words), around: among(lit.around) }
}

/** Attributes that the style sheet knows; those that do not apply are left out. */
export function lookOf({ marks }: Piece, selected: LitMarks, hovered: LitMarks, walked: string | null) {
  const among = (ids: ReadonlySet<string>) => ids.size > 0 && marks.some(({ id }) => ids.has(id))
  return {
    'data-lit': among(selected.words) ? 'selected' : among(hovered.words) ? 'hovered' : undefined,
    'data-around': among(selected.around) || among(hovered.around) || undefined,
    'data-walked': (walked !== null && marks.some(({ id }) => id === walked)) || undefined,
  }
}

const made = new WeakMap<Piece, ReturnType<typeof makeCover>>()

/** The same for what covers the piece. */
export function coverOf(piece: Piece, known: Lookup) {
  const cover = made.get(piece) ?? makeCover(piece, known)
  made.set(piece, cover)
  return cover
}

function makeCover(piece: Piece, known: Lookup) {
  const covering = piece.marks.flatMap((mark) => mark.assertions)
  const has = (sort: Assertion['sort']) => covering.some((assertion) => assertion.sort === sort) || undefined
  const statement = covering.find(({ sort }) => sort === 'statement')?.target
  const stated = statement?.type === 'statement' ? known.statements.get(statement.id) : undefined
  const named = covering.find((assertion) => actorOf(assertion) !== undefined)
  const actor = named && known.actors.get(actorOf(named) ?? '')
  return {
    'data-line': stated && lineKindOf(stated),
    'data-family': actor && familyOf(actor.kind),
    'data-connector': has('connector'),
    'data-action': has('action'),
    'data-topic': has('topic'),
    'data-part-of': has('part-of'),
    'data-inferred':
      (covering.length > 0 && naming(covering).every(({ status }) => status === 'inferred')) || undefined,
  }
}

/** What says something of these very words; where nothing does, the statement around them. */
function naming(covering: readonly Assertion[]): readonly Assertion[] {
  const narrow = covering.filter(({ sort }) => sort !== 'statement')
  return narrow.length > 0 ? narrow : covering
}

function actorOf({ sort, target }: Assertion): string | undefined {
  if (sort === 'participant' && target.type === 'part') return target.actors[0]
  return sort === 'actor' && target.type === 'actor' ? target.id : undefined
}
