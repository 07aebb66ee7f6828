// What stands below every picture and sheet, so that it can be cited once it has left the app.
import { formatDate, formatList } from '@/i18n/formats'
import { messagesIn } from '@/i18n/language'
import { handoutWordsIn } from '@/i18n/late/handouts'
import type { Chosen } from '@/state/choiceWords'
import { citation } from './citation'

/** Title, symbol, what it is, reading, folding, filters, paragraphs, language, the data’s date and today’s. */
export function footLine(cited: Chosen, what: string, today: Date): string {
  const text = handoutWordsIn(cited.language)
  const { shell } = messagesIn(cited.language)
  const { graph, language } = cited
  return citation(cited, what, [
    text.paragraphs(
      formatList(
        language,
        graph.passages.map(({ label }) => label),
      ),
    ),
    text.language(shell.languages[language]),
    text.data(formatDate(language, graph.created)),
    text.made(formatDate(language, dayOf(today))),
  ])
}

function dayOf(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
