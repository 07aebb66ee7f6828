// Asks the person for a file, and opens it.
import { openFile } from '@/state/openGraph'

/** Must be called while a gesture of the person is being handled, or the browser refuses. */
export function chooseFile(): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.json,application/json'
  input.onchange = () => {
    const [file] = input.files ?? []
    if (file) void openFile(file)
  }
  input.click()
}
