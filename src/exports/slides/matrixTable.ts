// A step that shows the matrix → a table with one sign a cell, told apart without colour.
import { shortName } from '@/core/model/shortName'
import { LINE_KINDS, type LineKind } from '@/core/ties/filter'
import { formatNumber } from '@/i18n/formats'
import { messagesIn } from '@/i18n/language'
import { slideWordsIn } from '@/i18n/late/slides'
import { type Mark, marksOf } from '@/scenes/marksOf'
import { sidesOf } from '@/scenes/sidesOf'
import type { Listed } from './deck'
import type { StepPicture } from './stepPicture'

/** More institutions than this leave no room for their names. */
const MOST = 26
/** Of the width, for the names of the rows. */
const NAMES = 0.27

const SIGNS: Readonly<Record<LineKind, string>> = {
  asked: '○',
  permitted: '◇',
  existing: '●',
  context: '–',
}

/** `null` where there are too many, or where statements are hubs: the map says that better. */
export function matrixTable({ chosen, view, source: { derived } }: StepPicture): Listed | null {
  const { graph, language } = chosen
  const slides = slideWordsIn(language)
  const { vocabulary } = messagesIn(language)
  const shown = {
    reading: view.reading,
    hidden: view.leftOut === 'hide',
    gap: false,
    order: view.order,
    language,
  }
  const ids = sidesOf(graph, derived, shown).rows.flatMap((group) => group.ids)
  if (view.reading === 'hub' || ids.length === 0 || ids.length > MOST) return null
  const cells = new Map<string, Mark[]>()
  for (const { row, column, mark } of marksOf(graph, derived, shown)) {
    const key = `${row} ${column}`
    cells.set(key, [...(cells.get(key) ?? []), mark])
  }
  const said = (marks: readonly Mark[]) =>
    marks
      .map(({ look, statements }) => SIGNS[look] + (statements > 1 ? formatNumber(language, statements) : ''))
      .join(' ')
  const looks = new Set([...cells.values()].flat().map(({ look }) => look))
  const share = (1 - NAMES) / ids.length
  return {
    sort: 'table',
    name: slides.matrix,
    said: slides.matrixSaid,
    key: LINE_KINDS.filter((look) => looks.has(look))
      .map((look) => `${SIGNS[look]} ${vocabulary.line[look]}`)
      .join('   '),
    columns: [
      { title: '', share: NAMES },
      ...ids.map((id) => ({ title: shortName(graph, id, language), share, upright: true })),
    ],
    rows: ids.map((row) => [
      shortName(graph, row, language),
      ...ids.map((column) => (row === column ? '×' : said(cells.get(`${row} ${column}`) ?? []))),
    ]),
  }
}
