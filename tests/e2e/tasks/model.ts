// What the model says of the map of page 24, in one language: the answers that the screen is held to.
import '../../support/languages'
import { lookup } from '@/core/model/lookup'
import { inLanguage } from '@/core/model/text'
import type { Polarity } from '@/core/model/vocabulary'
import { type Gap, gap } from '@/core/ties/gap'
import { type Tie, ties } from '@/core/ties/ties'
import { type Language, messagesIn } from '@/i18n/language'
import type { Messages } from '@/i18n/messages'
import { page24 } from '../../support/page24'

export const known = lookup(page24)

/** Under the reading that the map opens with. */
export const allTies = ties(page24, { reading: 'lead' })
export const allGap: Gap = gap(allTies)

export interface Model {
  readonly language: Language
  readonly text: Messages
  /** Of an institution, as plates and lists have it. */
  readonly name: (id: string) => string
  readonly fullName: (id: string) => string
}

export function modelIn(language: Language): Model {
  const actor = (id: string) => known.actors.get(id)
  return {
    language,
    text: messagesIn(language),
    name: (id) => inLanguage(actor(id)?.short ?? {}, language).text,
    fullName: (id) => inLanguage(actor(id)?.name ?? {}, language).text,
  }
}

/** Two institutions as an answer has them, whichever a view names first. */
export function pair(one: string, other: string): string {
  return [one, other].sort().join(' — ')
}

export function pairsOf({ name }: Model, list: readonly Tie[]): readonly string[] {
  return list.map(({ a, b }) => pair(name(a), name(b)))
}

export function tieOf(one: string, other: string, polarity: Polarity): Tie {
  const tie = allTies.find(
    (each) => each.polarity === polarity && [each.a, each.b].sort().join() === [one, other].sort().join(),
  )
  if (!tie) throw new Error(`No tie ${polarity} of ${one} and ${other}`)
  return tie
}
