// Graphs of any size for measures of speed and for the limits of the screen: the same seed gives the same graph.
import type { Actor, CoordinationGraph, Participant, Statement } from '@/core/model/graph'
import { ACTOR_KINDS, LEVELS, MODALITIES, POLARITIES, type Role } from '@/core/model/vocabulary'
import { actor, graph, part, partOf, statement } from './graphs'

const COUNTRIES = ['MX', 'GT', 'HN', 'SV', 'US'] as const
const OTHER_ROLES: readonly Role[] = [
  'partner',
  'consultee',
  'counterpart',
  'participant',
  'organiser',
  'example',
]

export interface Size {
  readonly institutions: number
  readonly statements: number
  readonly seed: number
}

/** Statements have 2 to 5 participants; institutions that come early take part more often, as in real reports. */
export function generatedGraph({ institutions, statements, seed }: Size): CoordinationGraph {
  const random = seeded(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const pick = <Item>(items: readonly [Item, ...Item[]]): Item => items[below(items.length)] ?? items[0]
  const id = (index: number) => `org:${String(index).padStart(6, '0')}`

  const actors: Actor[] = Array.from({ length: institutions }, (_, index) =>
    actor(id(index), {
      name: { en: `Institution ${index}`, es: `Institución ${index}` },
      short: { en: `Inst. ${index}`, es: `Inst. ${index}` },
      kind: pick(ACTOR_KINDS),
      level: pick(LEVELS),
      countries: random() < 0.7 ? [pick(COUNTRIES)] : [],
      partOf: index > 0 && random() < 0.2 ? [partOf(id(below(index)))] : [],
    }),
  )
  const made: Statement[] = Array.from({ length: institutions > 0 ? statements : 0 }, (_, index) => {
    const members = new Set<number>()
    const wanted = Math.min(institutions, 2 + below(4))
    while (members.size < wanted) members.add(Math.floor(random() ** 2 * institutions))
    const participants: Participant[] = [...members].map((member, place) =>
      part(
        id(member),
        place === 0 && random() < 0.8 ? 'lead' : (OTHER_ROLES[below(OTHER_ROLES.length)] ?? 'partner'),
      ),
    )
    const change = { modality: pick(MODALITIES), polarity: pick(POLARITIES) }
    return statement(`stmt:${String(index).padStart(6, '0')}`, participants, change)
  })
  return graph({ actors, statements: made })
}

/** mulberry32 */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
