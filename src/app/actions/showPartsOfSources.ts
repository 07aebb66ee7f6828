// One action for each part of the audit of the text, from any view.
import { SOURCES_PARTS, type SourcesPart } from '@/state/appState'
import { setSources, showView, store } from '@/state/store'
import { type Action, hasDocument } from './action'

export const showPartsOfSources: readonly Action[] = SOURCES_PARTS.map((part) => ({
  id: `sources/${part}`,
  title: ({ frame, sources }) => `${frame.views.sources}: ${sources.parts[part]}`,
  isAvailable: hasDocument,
  isOn: ({ view }) => view.shown === 'sources' && view.sources.part === part,
  run: () => showPartOfSources(part),
}))

export function showPartOfSources(part: SourcesPart): void {
  setSources({ ...store.getState().view.sources, part })
  showView('sources')
}
