// Reads a file's text in a worker: the page is not held up, and at the start it draws its shell and loads the map's code
// meanwhile. The page itself never has the schema and the checks, unless no worker can be had.
import type { ParseResult } from '@/core/model/parse'
import { answerOf } from './askWorker'
import workerUrl from './parseWorker?worker&url'
import { trustedWorker } from './workerUrl'

/** In UTF-16 units. Whatever stands in it, a text of this length is read in well under half a second. */
const SHORT = 300_000

let ready: Worker | undefined

/** Starts a worker ahead of its text. */
export function prepareReading(): void {
  ready ??= startWorker()
}

/** Rejects with the signal's reason when that is aborted, and with an error where a long text finds no worker. */
export async function parseInBackground(text: string, signal: AbortSignal): Promise<ParseResult> {
  signal.throwIfAborted()
  const worker = ready ?? startWorker()
  ready = undefined
  try {
    if (!worker) throw new Error('The browser gives no worker')
    return await answerOf(worker, text, signal)
  } catch (error) {
    signal.throwIfAborted()
    if (text.length >= SHORT) throw error
    const { parseGraph } = await import('@/core/model/parse')
    return parseGraph(text)
  } finally {
    worker?.terminate()
  }
}

function startWorker(): Worker | undefined {
  try {
    return trustedWorker(workerUrl)
  } catch {
    return undefined
  }
}
