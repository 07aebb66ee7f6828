// A document as it was left, where its page ended before it was saved. What was kept is read as strictly as a file.
import { commit } from '@/core/edits/history'
import { serializeGraph } from '@/core/model/serialize'
import { parseInBackground } from '@/workers/parseClient'
import type { DocumentSlice } from './appState'
import { askBeforeLeaving } from './askBeforeLeaving'
import { baseOf, unsavedOf } from './journal'
import { withWritten } from './otherwise'
import type { Recovered } from './told'

interface Recovery {
  readonly document: DocumentSlice
  /** `null`: there was nothing to recover. */
  readonly recovered: Recovered | null
}

/** @param document as it was just opened */
export async function recoverUnsaved(document: DocumentSlice, signal: AbortSignal): Promise<Recovery> {
  const unsaved = await unsavedOf(document.origin)
  if (!unsaved) return { document, recovered: null }
  const { asWritten: graph, history } = document
  const { at, stories } = unsaved
  const sameFile = unsaved.base === baseOf(graph)
  try {
    const moment = commit({ graph, history }, { type: 'story/restore', stories })
    if (moment.graph === graph) return { document, recovered: null }
    const read = await parseInBackground(serializeGraph(moment.graph), signal)
    if (!read.ok) return { document, recovered: { at, how: 'unreadable' } }
    askBeforeLeaving()
    return {
      document: withWritten(document, moment),
      recovered: { at, how: sameFile ? 'whole' : 'other-file' },
    }
  } catch (error) {
    if (signal.aborted) throw error
    return { document, recovered: { at, how: 'unreadable' } }
  }
}
