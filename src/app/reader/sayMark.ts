// What a mark asserts, as a short sentence made from the data.

import type { CoordinationGraph } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import { shortId } from '@/core/model/shortId'
import { inLanguage } from '@/core/model/text'
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
  const { mark } = messagesIn(language).reader
  const { sort, target } = assertion
  if (sort === 'part-of' && target.type === 'actor') return mark.partOf(shortName(graph, language, target.id))
  if (sort === 'action' && target.type === 'statement') {
    const index = Number(/\/action\/(\d+)#/.exec(assertion.id)?.[1])
    const verb = lookup(graph).statements.get(target.id)?.actions[index]?.verb
    return mark.action(verb ? inLanguage(verb, language).text : '', shortId(target.id))
  }
  return sayTarget(graph, language, target)
}

export function sayTarget(graph: CoordinationGraph, language: Language, target: Target): string {
  const { card, map, reader } = messagesIn(language)
  const { statements, topics } = lookup(graph)
  switch (target.type) {
    case 'statement': {
      const statement = statements.get(target.id)
      return statement
        ? reader.mark.statement(card.modality[statement.modality], shortId(target.id))
        : target.id
    }
    case 'part': {
      const participants = statements
        .get(target.statement)
        ?.participants.filter(({ actor }) => target.actors.includes(actor))
      const roles = new Set(participants?.map(({ role }) => map.role[role]))
      const names = target.actors.map((id) => shortName(graph, language, id))
      const said = reader.mark.part(
        formatList(language, names),
        formatList(language, [...roles]),
        shortId(target.statement),
      )
      return participants?.every(({ status }) => status === 'inferred') ? `${said}, ${card.inferred}` : said
    }
    case 'actor':
      return reader.mark.actor(shortName(graph, language, target.id))
    case 'topic': {
      const topic = topics.get(target.id)
      return reader.mark.topic(topic ? inLanguage(topic.name, language).text : target.id)
    }
    case 'tie':
      return target.id
  }
}

function shortName(graph: CoordinationGraph, language: Language, id: string): string {
  const actor = lookup(graph).actors.get(id)
  return actor ? inLanguage(actor.short, language).text : id
}
