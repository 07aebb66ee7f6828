// The gap between what is asked and what exists (congruence: Cataldo et al. 2006, “Identification of coordination
// requirements”).
import type { Polarity } from '@/core/model/vocabulary'
import type { Tie } from './ties'

export interface Gap {
  readonly asked: readonly Tie[]
  readonly existing: readonly Tie[]
  /** Asked ties whose two institutions also have an existing tie. */
  readonly met: readonly Tie[]
  /** The other asked ones. */
  readonly missing: readonly Tie[]
  /** Existing ties whose two institutions have no asked one. */
  readonly unasked: readonly Tie[]
}

/**
 * Pure. Ties of context are left aside. Permitted ties count among the asked, as in the model.
 * `listed` are set against `all`: a filter chooses what is listed, and takes nothing away from what the text says.
 */
export function gap(listed: readonly Tie[], all: readonly Tie[] = listed): Gap {
  const [asked, existing] = [of('asked', listed), of('existing', listed)]
  const [isAsked, isThere] = [pairsOf(of('asked', all)), pairsOf(of('existing', all))]
  return {
    asked,
    existing,
    met: asked.filter((tie) => isThere.has(pairKey(tie))),
    missing: asked.filter((tie) => !isThere.has(pairKey(tie))),
    unasked: existing.filter((tie) => !isAsked.has(pairKey(tie))),
  }
}

function of(polarity: Polarity, all: readonly Tie[]): readonly Tie[] {
  return all.filter((tie) => tie.polarity === polarity)
}

function pairsOf(all: readonly Tie[]): ReadonlySet<string> {
  return new Set(all.map(pairKey))
}

export const GAP_KINDS = ['missing', 'met', 'unasked'] as const
/** `met` stands for both sides of a match: what is asked, and what exists. */
export type GapKind = (typeof GAP_KINDS)[number]

/** What each asked or existing tie is to the gap, by id. Pure. */
export function gapKinds({ missing, unasked, asked, existing }: Gap): ReadonlyMap<string, GapKind> {
  const kinds = new Map<string, GapKind>()
  for (const { id } of [...asked, ...existing]) kinds.set(id, 'met')
  for (const { id } of missing) kinds.set(id, 'missing')
  for (const { id } of unasked) kinds.set(id, 'unasked')
  return kinds
}

export interface Broker {
  readonly actor: string
  /** Its existing ties to one end and to the other. */
  readonly ties: readonly [Tie, Tie]
}

/** Gives who could bring two institutions together: those that have an existing tie to both. By id. Pure. */
export function brokersAmong(all: readonly Tie[]): (between: Pick<Tie, 'a' | 'b'>) => readonly Broker[] {
  const neighbours = new Map<string, Map<string, Tie>>()
  const join = (one: string, other: string, tie: Tie) => {
    const known = neighbours.get(one) ?? new Map<string, Tie>()
    neighbours.set(one, known.set(other, tie))
  }
  for (const tie of of('existing', all)) {
    join(tie.a, tie.b, tie)
    join(tie.b, tie.a, tie)
  }
  return ({ a, b }) =>
    [...(neighbours.get(a) ?? [])]
      .flatMap(([actor, one]): readonly Broker[] => {
        const two = neighbours.get(b)?.get(actor)
        return two && actor !== a && actor !== b ? [{ actor, ties: [one, two] }] : []
      })
      .sort((x, y) => (x.actor < y.actor ? -1 : 1))
}

/** The same for every tie between two institutions, whoever leads. */
export function pairKey({ a, b }: Pick<Tie, 'a' | 'b'>): string {
  return a < b ? `${a}~${b}` : `${b}~${a}`
}
