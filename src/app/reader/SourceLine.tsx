// Where the passages below come from.
import type { Passage } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import { inLanguage } from '@/core/model/text'
import { formatDate } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { useDocument } from '@/state/useApp'

export function SourceLine({ passage }: { readonly passage: Passage }) {
  const { card, reader: text } = useMessages()
  const language = useLanguage()
  const source = lookup(useDocument().graph).documents.get(passage.document)
  if (!source) return null
  const title = inLanguage(source.title, language)
  return (
    <header className="reader-source">
      <p>
        <bdi>
          {source.url ? (
            <a href={source.url} target="_blank" rel="noreferrer" title={text.openSource}>
              {source.symbol}
            </a>
          ) : (
            source.symbol
          )}
        </bdi>
        {passage.page !== undefined && <span>{text.page(passage.page)}</span>}
      </p>
      <p>
        <bdi lang={title.language}>{title.text}</bdi>
        {source.translated?.includes(title.language) && ` (${card.ours})`},{' '}
        {text.documentDate(formatDate(language, source.date))}
      </p>
      <p>{text.verbatim}</p>
    </header>
  )
}
