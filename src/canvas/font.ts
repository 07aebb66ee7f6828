// The interface's typeface on the canvas, and a moment's wait for it, so that no plate is first drawn in another one.
const CANVAS_FONT = 'Atkinson Hyperlegible Next Variable'
export const FONT_STACK = `"${CANVAS_FONT}", system-ui, sans-serif`

const PATIENCE_MS = 300

export function fontReady(): Promise<void> {
  const loaded = document.fonts.load(`600 13px "${CANVAS_FONT}"`, 'aé').then(() => undefined)
  const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS))
  return Promise.race([loaded.catch(() => undefined), patience])
}
