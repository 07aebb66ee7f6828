// The open map's title and the source that it reads.
import type { CoordinationGraph } from '@/core/model/graph'
import { inLanguage } from '@/core/model/text'
import { plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'

export function MapTitle({ graph }: { readonly graph: CoordinationGraph }) {
  const text = useMessages().shell
  const language = useLanguage()
  const title = inLanguage(graph.title, language)
  const [source, ...others] = graph.documents
  return (
    <p className="topbar-map">
      <cite lang={title.language} title={title.text} dir="auto">
        {title.text}
      </cite>
      {source && (
        <span className="topbar-source">
          <span className="visually-hidden">{text.source}: </span>
          <bdi>{source.symbol}</bdi>
          {others.length > 0 && ` ${plural(language, others.length, text.moreSources)}`}
        </span>
      )}
    </p>
  )
}
