import { useMessages } from '@/i18n/language'
import type { Comparison } from '@/state/appState'

/** What a comparison is called: by the names that the legend has for readings and foldings. */
export function useSayComparison(): (comparison: Comparison) => string {
  const { legend, vocabulary } = useMessages()
  return (comparison) =>
    comparison === 'lead' || comparison === 'everyone'
      ? vocabulary.reading[comparison]
      : `${legend.folding}: ${legend.preset[comparison]}`
}
