// Trying other answers to the open questions of a map: every view shows the map under them, and the file stays as it is.
import { setOtherwise, store } from './store'

/** Answers one question otherwise, or, with the option that the file has chosen, as written again. */
export function readAs(ambiguity: string, option: string): void {
  const { document } = store.getState()
  if (!document) return
  const { [ambiguity]: _, ...others } = document.otherwise
  const asWritten = document.asWritten.ambiguities.find(({ id }) => id === ambiguity)?.chosen
  setOtherwise(option === asWritten ? others : { ...others, [ambiguity]: option })
}

export function readAsWritten(): void {
  setOtherwise({})
}
