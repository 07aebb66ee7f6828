// Waits a moment for the interface's typeface, so that no plate is first drawn in another one.
import { CANVAS_FONT } from './stylesheet'

const PATIENCE_MS = 300

export function fontReady(): Promise<void> {
  const loaded = document.fonts.load(`600 13px "${CANVAS_FONT}"`, 'aé').then(() => undefined)
  const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS))
  return Promise.race([loaded.catch(() => undefined), patience])
}
