// What a mark asserts, as a short sentence made from the data.

import type { CoordinationGraph } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import { inLanguage } from '@/core/model/text'
import type { Status } from '@/core/model/vocabulary'
import type { Assertion } from '@/core/spans/assertions'
import type { Mark } from '@/core/spans/marks'
import type { Target } from '@/core/ties/target'
import { formatList, plural } from '@/i18n/formats'
import { type Language, messagesIn } from '@/i18n/language'

/** As much as a person listens to. */
const SAID = 8

/** What the same words assert, each once; how much more they assert, if it is a lot. */
export function sayMark(graph: CoordinationGraph, language: Language, { assertions }: Mark): string {
  const said = assertions.slice(0, SAID).map((assertion) => sayAssertion(graph, language, assertion))
  const more = assertions.length - SAID
  if (more > 0) said.push(plural(language, more, messagesIn(language).reader.more))
  return [...new Set(said)].join('; ')
}

function sayAssertion(graph: CoordinationGraph, language: Language, assertion: Assertion): string {
  const { card, reader } = messagesIn(language)
  const { sort, target, status } = assertion
  const marked = (said: string) => (status === 'inferred' ? `${said}, ${card.inferred}` : said)
  if (sort === 'part-of' && target.type === 'actor')
    return marked(reader.mark.partOf(shortName(graph, language, target.id)))
  if (sort === 'action' && target.type === 'statement') {
    const { statements, labels } = lookup(graph)
    const index = Number(/\/action\/(\d+)#/.exec(assertion.id)?.[1])
    const verb = statements.get(target.id)?.actions[index]?.verb
    const words = verb ? inLanguage(verb, language).text : ''
    return marked(reader.mark.action(words, labels.get(target.id) ?? target.id))
  }
  return sayTarget(graph, language, target)
}

export function sayTarget(graph: CoordinationGraph, language: Language, target: Target): string {
  const { card, map, reader } = messagesIn(language)
  const { actors, statements, topics, labels } = lookup(graph)
  const marked = (said: string, status: Status | undefined) =>
    status === 'inferred' ? `${said}, ${card.inferred}` : said
  switch (target.type) {
    case 'statement': {
      const statement = statements.get(target.id)
      if (!statement) return target.id
      const label = labels.get(target.id) ?? target.id
      return marked(reader.mark.statement(card.modality[statement.modality], label), statement.status)
    }
    case 'part': {
      const participants =
        statements.get(target.statement)?.participants.filter(({ actor }) => target.actors.includes(actor)) ??
        []
      const roles = new Set(participants.map(({ role }) => map.role[role]))
      const names = target.actors.map((id) => shortName(graph, language, id))
      const said = reader.mark.part(
        formatList(language, names),
        formatList(language, [...roles]),
        labels.get(target.statement) ?? target.statement,
      )
      return marked(said, participants.every(({ status }) => status === 'inferred') ? 'inferred' : 'stated')
    }
    case 'actor':
      return marked(reader.mark.actor(shortName(graph, language, target.id)), actors.get(target.id)?.status)
    case 'topic': {
      const topic = topics.get(target.id)
      return marked(
        reader.mark.topic(topic ? inLanguage(topic.name, language).text : target.id),
        topic?.status,
      )
    }
    case 'tie':
      return target.id
  }
}

function shortName(graph: CoordinationGraph, language: Language, id: string): string {
  const actor = lookup(graph).actors.get(id)
  return actor ? inLanguage(actor.short, language).text : id
}
