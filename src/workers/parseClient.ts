// Reads a file's text without holding up the page: short texts at once, long ones in a worker, by the very same function.
import { type ParseResult, parseGraph } from '@/core/model/parse'
import workerUrl from './parseWorker?worker&url'
import { trustedWorker } from './workerUrl'

/** In UTF-16 units. Whatever stands in it, a text of this length is read in well under half a second. */
const SHORT = 300_000

/** Rejects with the signal's reason when that is aborted, and with an error where the browser gives no worker. */
export async function parseInBackground(text: string, signal: AbortSignal): Promise<ParseResult> {
  signal.throwIfAborted()
  if (text.length < SHORT) return parseGraph(text)
  const worker = trustedWorker(workerUrl)
  try {
    return await new Promise<ParseResult>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<ParseResult>) => resolve(data)
      worker.onerror = ({ message }) => reject(new Error(`The reading worker failed: ${message}`))
      signal.addEventListener('abort', () => reject(signal.reason), { once: true })
      worker.postMessage(text)
    })
  } finally {
    worker.terminate()
  }
}
