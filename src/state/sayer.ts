// Names of what a graph has, for sentences about it.
import type { CoordinationGraph } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import { shortName } from '@/core/model/shortName'
import { inLanguage } from '@/core/model/text'
import type { Target } from '@/core/ties/target'
import { parseTieId, type Tie } from '@/core/ties/ties'
import { formatList, plural } from '@/i18n/formats'
import { type Language, messagesIn } from '@/i18n/language'

/** Names in one sentence; more are counted. */
const NAMED = 6

export interface Sayer {
  readonly names: (ids: readonly string[]) => string
  readonly target: (target: Target) => string
}

/** What is pointed at, as short as it can be told: of a tie first whoever leads it. */
export function nameTarget(
  graph: CoordinationGraph,
  language: Language,
  target: Target,
  ties: readonly Tie[],
): string {
  return sayer(graph, language, ties).target(target)
}

/** @param ties those that are drawn; another is named by its id alone. */
export function sayer(graph: CoordinationGraph, language: Language, ties: readonly Tie[]): Sayer {
  const { describe: text, card } = messagesIn(language)
  const { topics, labels } = lookup(graph)
  const name = (id: string) => shortName(graph, id, language)
  const names = (ids: readonly string[]) => {
    const more = ids.length - NAMED
    const listed = ids.slice(0, NAMED).map(name)
    return formatList(language, more > 0 ? [...listed, plural(language, more, text.more)] : listed)
  }
  const target = (of: Target): string => {
    switch (of.type) {
      case 'actor':
        return name(of.id)
      case 'tie': {
        const tie = ties.find(({ id }) => id === of.id) ?? parseTieId(of.id)
        return tie ? `${name(tie.a)} ${card.tie.with} ${name(tie.b)}` : of.id
      }
      case 'topic':
        return inLanguage(topics.get(of.id)?.name ?? {}, language).text
      case 'statement':
        return labels.get(of.id) ?? of.id
      case 'part':
        return `${names(of.actors)} · ${labels.get(of.statement) ?? of.statement}`
    }
  }
  return { names, target }
}
