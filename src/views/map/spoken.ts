// The sentence that a stop of the keyboard speaks, made from the data.
import type { LineMark, Scene } from '@/canvas/scene'
import { lookup } from '@/core/model/lookup'
import { inLanguage } from '@/core/model/text'
import { familyOf } from '@/core/model/vocabulary'
import { LINE_KINDS } from '@/core/ties/filter'
import { membersOf } from '@/core/ties/folding'
import { formatCountry, formatList, formatNumber, plural } from '@/i18n/formats'
import { messagesIn } from '@/i18n/language'
import type { SceneSource } from './sceneOf'
import { linesAt } from './walk'

/** “OHCHR Mexico, human-rights bodies, Mexico; asked in 3 lines, exists with 2.” */
export function sayPlate({ graph, language, view }: SceneSource, scene: Scene, id: string): string {
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
  const inside = view.folded.has(id) ? membersOf(graph, view.folded, id).length : 0
  if (inside > 0) counts.push(plural(language, inside, map.standsFor))
  const countries = actor.countries.map((code) => formatCountry(language, code))
  return map.stop(
    inLanguage(actor.name, language).text,
    // Where a word may be broken is for eyes.
    vocabulary.family[familyOf(actor.kind)].replaceAll('\u00AD', ''),
    formatList(language, countries),
    counts.length > 0 ? formatList(language, counts) : map.noLines,
  )
}

/** “Line 2 of 5: asked for, with IOM; inferred. …” and the summary of what it stands on. */
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
    return statement ? [inLanguage(statement.summary, language).text] : []
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
  const status = line.inferred ? ` (${map.inferred})` : ''
  return [`${opening}${status}.`, ...summaries].join(' ')
}
