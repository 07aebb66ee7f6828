// Who closes the page with changes that are in no file is asked first. While a story is told nobody is: a clicker sends F5,
// and what is unsaved is kept on the device anyway.
import { store } from './store'

let asking = false

/** From now on; once is enough. */
export function askBeforeLeaving(): void {
  if (asking) return
  asking = true
  window.addEventListener('beforeunload', (event) => {
    const { document, presenting } = store.getState()
    if (document && document.asWritten !== document.saved && presenting === null) event.preventDefault()
  })
}
