// What makes something citable once it has left the app: of which map and source, under which choices, as of when.
import { inLanguage } from '@/core/model/text'
import { formatDate, formatList } from '@/i18n/formats'
import { messagesIn } from '@/i18n/language'
import { provenanceWordsIn } from '@/i18n/late/provenance'
import { type Chosen, filterWords, foldingWords, otherwiseWords } from '@/state/choiceWords'

interface Particulars {
  /** What else it hangs on. */
  readonly also?: readonly string[]
  /** Labels; all of the map where it is of no few. */
  readonly paragraphs?: readonly string[]
  readonly today?: Date
}

/**
 * “Title · A/HRC/11/7/Add.2 · Ties · Reading: … · Folded: … · Read otherwise: … · Filter: … · Paragraphs: … · As of … ·
 * Language: … · Data of … · Made on …”
 * @param what it is
 */
export function citation(cited: Chosen, what: string, particulars: Particulars = {}): string {
  const {
    also = [],
    paragraphs = cited.graph.passages.map(({ label }) => label),
    today = new Date(),
  } = particulars
  const { graph, view, language } = cited
  const { citation: text, vocabulary, questions, shell } = messagesIn(language)
  const origin = provenanceWordsIn(language)
  const answers = otherwiseWords(cited)
  return [
    inLanguage(graph.title, language).text,
    graph.documents.map(({ symbol }) => symbol).join(', '),
    what,
    text.reading(vocabulary.reading[view.reading]),
    text.folding(foldingWords(cited)),
    answers.length > 0 ? questions.cite(answers.join('; ')) : '',
    text.filter(filterWords(cited) || text.none),
    ...also,
    paragraphs.length > 0 ? origin.paragraphs(formatList(language, paragraphs)) : '',
    text.asOf(formatDate(language, graph.asOf)),
    origin.language(shell.languages[language]),
    origin.data(formatDate(language, graph.modified ?? graph.created)),
    origin.made(formatDate(language, dayOf(today))),
  ]
    .filter((part) => part !== '')
    .join(' · ')
    .replaceAll('\u00AD', '')
}

/** `Mexico-2009_A-HRC-11-7-Add-2_ties.csv` */
export function fileNameOf(
  { graph, language }: Pick<Chosen, 'graph' | 'language'>,
  what: string,
  ending: string,
): string {
  const [document] = graph.documents
  const parts = [inLanguage(graph.title, language).text, document?.symbol ?? '', what]
  return `${parts.map(slug).filter(Boolean).join('_')}.${ending}`
}

/** Letters and figures of any script, and as much as every system takes. */
function slug(text: string): string {
  return [...text.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')]
    .slice(0, 40)
    .join('')
    .replace(/^-+|-+$/g, '')
}

function dayOf(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
