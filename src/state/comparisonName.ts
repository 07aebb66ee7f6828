import { type Language, messagesIn } from '@/i18n/language'
import type { Comparison } from './appState'

/** What a comparison is called: by the names that the legend has for readings and foldings. */
export function comparisonName(comparison: Comparison, language: Language): string {
  const { legend, vocabulary } = messagesIn(language)
  return comparison === 'lead' || comparison === 'everyone'
    ? vocabulary.reading[comparison]
    : `${legend.folding}: ${legend.preset[comparison]}`
}
