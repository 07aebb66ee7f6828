// What is on the screen in the words of a step: whatever a link can show, a step can, and what is selected is its focus.
import type { Step } from '@/core/model/graph'
import type { AppState, DocumentSlice } from './appState'
import { derived } from './derived'
import { encodeAddress } from './url'

/** Which map, what is selected, which step and language: none of them is the picture. */
const NO_PICTURE = ['graph', 'file', 'view', 'reading', 'selected', 'step', 'lang']

export function pictureOnScreen(
  { view, pointing: { path } }: Pick<AppState, 'view' | 'pointing'>,
  document: DocumentSlice,
): Pick<Step, 'view' | 'reading' | 'filters'> {
  const params = encodeAddress(document, { view, path, selection: null, step: null }, 'en')
  const filters = [...params].flatMap(([name, value]) =>
    NO_PICTURE.includes(name) ? [] : [[name, valuesIn(value)] as const],
  )
  const { shown, reading } = view
  return filters.length === 0
    ? { view: shown, reading }
    : { view: shown, reading, filters: Object.fromEntries(filters) }
}

/** A file has no blank text (SPEC M6). */
function valuesIn(value: string): readonly string[] {
  const values = value.split(',')
  return values.every((one) => one.trim() !== '') ? values : [value]
}

/** Ids: of a line, the statements that it stands on. */
export function focusOnScreen(state: AppState, { graph }: DocumentSlice): readonly string[] {
  const { selection } = state.pointing
  switch (selection?.type) {
    case 'actor':
    case 'statement':
    case 'topic':
      return [selection.id]
    case 'tie':
      return derived(state, graph).allTies.find(({ id }) => id === selection.id)?.statements ?? []
    case 'part':
      return [selection.statement]
    default:
      return []
  }
}
