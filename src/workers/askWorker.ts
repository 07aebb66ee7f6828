// One question to one worker: giving up is ending it.
import { trustedWorker } from './workerUrl'

/**
 * @param url as an import of `./someWorker?worker&url` gives it.
 * Rejects with the signal's reason when that is aborted, and with an error where the browser gives no worker or it fails.
 */
export async function askWorker<Task, Answer>(url: string, task: Task, signal: AbortSignal): Promise<Answer> {
  signal.throwIfAborted()
  const worker = trustedWorker(url)
  try {
    return await answerOf<Task, Answer>(worker, task, signal)
  } finally {
    worker.terminate()
  }
}

/** What a worker says first, once it has the task. */
export function answerOf<Task, Answer>(worker: Worker, task: Task, signal: AbortSignal): Promise<Answer> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data)
    worker.onerror = ({ message }) => reject(new Error(`The worker failed: ${message}`))
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    worker.postMessage(task)
  })
}
