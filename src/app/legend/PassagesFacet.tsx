// The paragraphs that were read, with how many statements each one has.
import { lookup } from '@/core/model/lookup'
import { useMessages } from '@/i18n/language'
import { togglePick } from '@/state/store'
import { useApp, useDocument } from '@/state/useApp'
import { Chips } from './Chips'
import { useCounts } from './useCounts'

export function PassagesFacet() {
  const { legend } = useMessages()
  const { graph } = useDocument()
  const picks = useApp((state) => state.view.filter.passages)
  const counts = useCounts().passages
  const { documents } = lookup(graph)
  return (
    <Chips
      title={legend.paragraphs}
      chips={graph.passages.map(({ id, label, document }) => ({
        value: id,
        name: label,
        title: documents.get(document)?.symbol ?? label,
        count: counts.get(id) ?? 0,
      }))}
      picks={picks}
      countOf={legend.count.statements}
      onToggle={(id) => togglePick('passages', id)}
    />
  )
}
