// The sentence that a stop of the keyboard speaks, made from the data.
import type { LineMark, Scene } from '@/canvas/scene'
import { lookup } from '@/core/model/lookup'
import { inLanguage } from '@/core/model/text'
import { familyOf } from '@/core/model/vocabulary'
import { LINE_KINDS } from '@/core/ties/filter'
import { membersOf } from '@/core/ties/folding'
import { formatCountry, formatList, formatNumber, plural } from '@/i18n/formats'
import { messagesIn } from '@/i18n/language'
import { linesAt } from './linesAt'
import type { SceneSource } from './sceneOf'

/** “OHCHR Mexico, human-rights bodies, Mexico; asked in 4 lines, exists with 2 and leads 3 of them.” */
export function sayPlate({ graph, language, view, derived }: SceneSource, scene: Scene, id: string): string {
  const { map, vocabulary } = messagesIn(language)
  const { actors, statements } = lookup(graph)
  const actor = actors.get(id)
  if (!actor) {
    const statement = statements.get(id)
    return statement ? inLanguage(statement.summary, language).text : ''
  }
  const lines = linesAt(scene, id)
  const counts = LINE_KINDS.flatMap((kind) => {
    const count = lines.filter(({ look }) => look === kind).length
    return count > 0 ? [plural(language, count, map.count[kind])] : []
  })
  const led = lines.filter((line) => line.sort === 'tie' && line.directed && line.from === id).length
  if (led > 0) counts.push(plural(language, led, map.leads))
  const inside = view.folded.has(id) ? membersOf(graph, view.folded, id).length : 0
  if (inside > 0) counts.push(plural(language, inside, map.standsFor))
  const countries = actor.countries.map((code) => formatCountry(language, code))
  return map.stop(
    inLanguage(actor.name, language).text,
    // Where a word may be broken is for eyes.
    vocabulary.family[familyOf(actor.kind)].replaceAll('\u00AD', ''),
    formatList(language, countries),
    [
      counts.length > 0 ? formatList(language, counts) : map.noLines,
      ...(derived.passing.has(id) ? [] : [map.leftOutByFilter]),
    ].join(', '),
  )
}

/** “Line 2 of 5: asked for, with IOM (it leads, inferred): …; ….” and what it stands on, in one sentence. */
export function sayLine(source: SceneSource, scene: Scene, at: string, line: LineMark): string {
  const { graph, language, derived } = source
  const { map, vocabulary } = messagesIn(language)
  const { actors, statements } = lookup(graph)
  const lines = linesAt(scene, at)
  const place = formatNumber(language, lines.findIndex(({ id }) => id === line.id) + 1)
  const total = formatNumber(language, lines.length)
  const standsOn =
    line.sort === 'arm' ? [line.from] : (derived.allTies.find(({ id }) => id === line.id)?.statements ?? [])
  const summaries = standsOn.flatMap((id) => {
    const statement = statements.get(id)
    // The sentence ends once.
    return statement ? [inLanguage(statement.summary, language).text.replace(/\.\s*$/, '')] : []
  })
  const other = actors.get(line.from === at ? line.to : line.from)
  const opening =
    line.sort === 'arm'
      ? map.armStop(place, total, line.text, scene.knots.find(({ id }) => id === line.from)?.text ?? '')
      : map.lineStop(
          place,
          total,
          vocabulary.line[line.look],
          other ? inLanguage(other.name, language).text : '',
        )
  const remarks = [
    ...(line.sort === 'tie' && line.directed ? [line.from === at ? map.itLeads : map.otherLeads] : []),
    ...(line.inferred ? [map.inferred] : []),
  ]
  const status = remarks.length > 0 ? ` (${remarks.join(', ')})` : ''
  const said = summaries.length > 0 ? `: ${summaries.join('; ')}` : ''
  return `${opening}${status}${said}.`
}
