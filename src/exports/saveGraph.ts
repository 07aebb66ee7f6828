// The text of a map as a file: where the browser lets the person choose a place, it is written there, read back and
// compared; where it does not, it is a download, of which nobody can say what became.
import { saveText } from './save'

type Saved = 'saved' | 'downloaded' | 'cancelled' | 'differs' | 'failed'

export interface SaveResult {
  readonly outcome: Saved
  /** As the person named it. */
  readonly name: string
}

type ShowPicker = (options: {
  readonly suggestedName: string
  readonly types: readonly { readonly description: string; readonly accept: Record<string, string[]> }[]
}) => Promise<FileSystemFileHandle>

declare global {
  interface Window {
    /** Chrome, Edge and their like only. */
    readonly showSaveFilePicker?: ShowPicker
  }
}

const TYPE = 'application/json'
/** Where each map was saved, to save it there again. */
const places = new Map<string, FileSystemFileHandle>()

/** @param name what the file is called unless the person says otherwise; under the same name it goes to the same place */
export async function saveGraph(text: string, name: string, description: string): Promise<SaveResult> {
  const { showSaveFilePicker: showPicker } = window
  if (!showPicker) {
    saveText(text, name, TYPE)
    return { outcome: 'downloaded', name }
  }
  try {
    const types = [{ description, accept: { [TYPE]: ['.json'] } }]
    const place = places.get(name) ?? (await showPicker.call(window, { suggestedName: name, types }))
    const writing = await place.createWritable()
    await writing.write(text)
    await writing.close()
    places.set(place.name, place)
    const back = await (await place.getFile()).text()
    return { outcome: back === text ? 'saved' : 'differs', name: place.name }
  } catch (error) {
    places.delete(name)
    return { outcome: isCancelled(error) ? 'cancelled' : 'failed', name }
  }
}

function isCancelled(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError'
}
