// Asks the layout worker for an arrangement. One worker per task, so that giving up is ending it.
import type { Arranged, LayoutTask } from '@/core/layout/arrangement'
import workerUrl from './layoutWorker?worker&url'
import { trustedWorker } from './workerUrl'

/** Rejects with the signal's reason when that is aborted, and with an error where the browser gives no worker. */
export async function arrangeInBackground(task: LayoutTask, signal: AbortSignal): Promise<Arranged> {
  signal.throwIfAborted()
  const worker = trustedWorker(workerUrl)
  try {
    return await new Promise<Arranged>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Arranged>) => resolve(data)
      worker.onerror = ({ message }) => reject(new Error(`The layout worker failed: ${message}`))
      signal.addEventListener('abort', () => reject(signal.reason), { once: true })
      worker.postMessage(task)
    })
  } finally {
    worker.terminate()
  }
}
