// A connector in words, for the list of objects and for those who do not see it.
import type { LineMark } from '@/canvas/scene'
import { lookup } from '@/core/model/lookup'
import { shortName } from '@/core/model/shortName'
import { inLanguage } from '@/core/model/text'
import { messagesIn } from '@/i18n/language'
import { slideWordsIn } from '@/i18n/late/slides'
import type { SceneSource } from '@/scenes/sceneOf'

/** “Asked for: IOM – OHCHR Mexico (the first leads): …” */
export function sayConnector(
  { graph, language, derived }: SceneSource,
  { id, from, to, sort, look, directed, inferred, text }: LineMark,
): { readonly name: string; readonly said: string } {
  const slides = slideWordsIn(language)
  const { vocabulary, map } = messagesIn(language)
  const { actors, statements, labels } = lookup(graph)
  const nameOf = (end: string) =>
    actors.has(end) ? shortName(graph, end, language) : (labels.get(end) ?? end)
  const name = `${nameOf(from)} – ${nameOf(to)}`
  if (sort === 'part-of') return { name, said: slides.partOf(nameOf(from), nameOf(to)) }
  if (sort === 'modifies') return { name, said: slides.modifies(nameOf(from), nameOf(to)) }
  const standsOn = sort === 'arm' ? [from] : (derived.allTies.find((tie) => tie.id === id)?.statements ?? [])
  const summaries = standsOn.flatMap((one) => {
    const statement = statements.get(one)
    return statement ? [inLanguage(statement.summary, language).text] : []
  })
  const remarks = [
    ...(text === '' ? [] : [text]),
    ...(sort === 'tie' && directed ? [slides.leads(nameOf(from))] : []),
    ...(inferred ? [map.inferred] : []),
  ]
  return {
    name,
    said: [
      `${vocabulary.line[look]}: ${name}${remarks.length > 0 ? ` (${remarks.join(', ')})` : ''}.`,
      ...summaries,
    ].join(' '),
  }
}
