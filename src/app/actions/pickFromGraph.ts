// One action for each paragraph and each country of the map that is open, to filter by it.
import { lookup } from '@/core/model/lookup'
import { NO_COUNTRY } from '@/core/ties/filter'
import { formatCountry } from '@/i18n/formats'
import { choicesOf } from '@/state/choices'
import type { ActionsIn } from './action'
import { perGraph } from './perGraph'
import { picksOf } from './picksOf'

export const pickFromGraph: ActionsIn = ({ document }) => (document ? picksIn(document.graph) : [])

const picksIn = perGraph((graph) => {
  const { passages, countries } = choicesOf(graph)
  const { passages: read, documents } = lookup(graph)
  const counts = new Map<string, number>()
  for (const { label } of graph.passages) counts.set(label, (counts.get(label) ?? 0) + 1)
  // Paragraphs of several documents may have the same number.
  const nameOf = (id: string): string => {
    const passage = read.get(id)
    if (!passage) return id
    return counts.get(passage.label) === 1
      ? passage.label
      : `${documents.get(passage.document)?.symbol ?? id} ${passage.label}`
  }
  return [
    ...picksOf('passages', passages, (id, { legend }) => `, ${legend.paragraphs}: ${nameOf(id)}`),
    ...picksOf('countries', countries, (code, { legend }, language) => {
      const name = code === NO_COUNTRY ? legend.noCountry : formatCountry(language, code)
      return `, ${legend.countries}: ${name}`
    }),
  ]
})
