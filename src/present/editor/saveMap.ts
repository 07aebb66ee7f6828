// Saves the map that is open as a file: from then on it is that file that is open, and nothing is unsaved.
import { serializeGraph } from '@/core/model/serialize'
import { fileNameOf } from '@/exports/citation'
import { saveGraph } from '@/exports/saveGraph'
import { messagesIn } from '@/i18n/language'
import type { DocumentSlice } from '@/state/appState'
import { tellKept, tellSaved } from '@/state/edited'
import { forgetUnsaved } from '@/state/journal'
import { originKey } from '@/state/originKey'
import { keepFile } from '@/state/recentFiles'
import { store, tell } from '@/state/store'

export async function saveMap(): Promise<void> {
  const { document, preferences } = store.getState()
  if (!document) return
  const { language } = preferences
  const graph = dated(document)
  const text = serializeGraph(graph)
  const { outcome, name } = await saveGraph(
    text,
    nameOf(document, language),
    messagesIn(language).editing.save,
  )
  if (outcome === 'cancelled') return
  if (outcome === 'failed') return tell({ what: 'map-not-saved' })
  if (outcome === 'differs') return tell({ what: 'map-differs' })
  // Who went on changing meanwhile has that unsaved.
  if (tellSaved(document.asWritten, graph, name)) {
    await forgetUnsaved(originKey(document.origin))
    await forgetUnsaved(originKey({ from: 'file', name }))
  }
  const kept = await keepFile(name, text)
  if (kept !== undefined) tellKept(graph, kept)
  tell({ what: outcome === 'saved' ? 'map-saved' : 'map-downloaded' })
}

function nameOf(
  { origin, asWritten }: DocumentSlice,
  language: Parameters<typeof fileNameOf>[0]['language'],
): string {
  return origin.from === 'file'
    ? origin.name
    : fileNameOf({ graph: asWritten, language }, '', 'coordination.json')
}

/** With the day of the change, where there was one. */
function dated({ asWritten, saved }: DocumentSlice): DocumentSlice['asWritten'] {
  const today = new Date().toISOString().slice(0, 10)
  return asWritten === saved || today <= asWritten.modified ? asWritten : { ...asWritten, modified: today }
}
