// First draft: opens the default graph.
import { parseGraph } from '@/core/model/parse'
import graphUrl from '../../data/mexico-2009.coordination.json?url'
import { failOpening, showDocument } from './store'

export async function boot(): Promise<void> {
  const response = await fetch(graphUrl)
  const result = parseGraph(await response.text())
  if (result.ok) {
    showDocument({ graph: result.graph, notices: result.notices, origin: { from: 'bundled', id: 'mexico-2009' } })
  } else failOpening('mexico-2009', result.problems)
}
