// Questions about the words of the page.
import { inLanguage } from '@/core/model/text'
import { formatDate } from '@/i18n/formats'
import { page24 } from '../../support/page24'
import { known } from './model'
import { factsOf, tableOf, textsOf } from './screen'
import { filterColumn, toSheet } from './steps'
import type { Task } from './task'

const PARAGRAPH = 'psg:94'
const MEETING = 'event:meeting-2008'
/** What a person would search for. */
const WORDS = { en: 'meeting', es: 'reunión' }

const label = known.passages.get(PARAGRAPH)?.label ?? ''
const asked = page24.statements.filter(
  ({ passage, polarity }) => passage === PARAGRAPH && polarity === 'asked',
)

export const aboutTheText: readonly Task[] = [
  {
    id: 'what a paragraph asks',
    question: {
      en: 'What does paragraph 94 ask, and how strongly?',
      es: '¿Qué pide el párrafo 94, y con cuánta fuerza?',
    },
    answer: ({ text }) =>
      asked.map(({ id, modality }) => `${text.card.modality[modality]}, ${known.labels.get(id)}`),
    ways: [
      {
        where: 'page',
        go: ({ find }) => find('94', '94.'),
        read: async (page, { text }) => {
          const marks = page.getByRole('listbox', { name: `${text.reader.marksOf(label)}. ` })
          const said = await textsOf(marks.getByRole('option'))
          const strengths = asked.map(({ modality }) => `${text.card.modality[modality]}, `)
          const asserted = said.flatMap((mark) => mark.split(/[”»] /).at(-1)?.split('; ') ?? [])
          return asserted.filter((one) => strengths.some((strength) => one.startsWith(strength)))
        },
      },
      {
        where: 'table',
        by: 'pointer',
        go: async ({ page, show }, { text: { table, vocabulary } }) => {
          await show('table')
          await toSheet(page, table.sheet.statements)
          await filterColumn(page, table.column.paragraph, label)
          await filterColumn(page, table.column.polarity, vocabulary.line.asked)
        },
        read: async (page, { text: { table } }) =>
          (await tableOf(page)).map(
            (row) => `${row.get(table.column.modality)}, ${row.get(table.column.statement)}`,
          ),
      },
    ],
  },
  {
    id: 'when they met',
    question: { en: 'When was the international meeting?', es: '¿Cuándo fue la reunión internacional?' },
    answer: ({ language, text }) => {
      const topic = known.topics.get(MEETING)
      return [
        text.card.topic.period(
          formatDate(language, topic?.start ?? ''),
          formatDate(language, topic?.end ?? ''),
        ),
      ]
    },
    ways: [
      {
        where: 'card',
        go: ({ find }, { language }) => {
          const [first = ''] = inLanguage(known.topics.get(MEETING)?.name ?? {}, language).text.split('“')
          return find(WORDS[language], first.slice(0, 40))
        },
        read: (page, { text }) => textsOf(factsOf(page, text.card.topic.date)),
      },
    ],
  },
]
