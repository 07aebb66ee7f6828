// What makes something citable once it has left the app: of which map and source, under which choices, as of when.
import { inLanguage } from '@/core/model/text'
import { formatDate } from '@/i18n/formats'
import { messagesIn } from '@/i18n/language'
import { type Chosen, filterWords, foldingWords, otherwiseWords } from '@/state/choiceWords'

/**
 * “Title · A/HRC/11/7/Add.2 · Ties · Reading: … · Folded: … · Read otherwise: … · Filter: … · As of …”
 * @param what it is
 * @param also what else it hangs on
 */
export function citation(cited: Chosen, what: string, also: readonly string[] = []): string {
  const { graph, view, language } = cited
  const { citation: text, vocabulary, questions } = messagesIn(language)
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
    text.asOf(formatDate(language, graph.asOf)),
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
