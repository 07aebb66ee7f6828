// One question to one worker: giving up is ending it.
import { trustedWorker } from './workerUrl'

/** What a worker says before its answer: how much of the work is done, from 0 to 1. */
export interface Progress {
  readonly progress: number
}

/**
 * @param url as an import of `./someWorker?worker&url` gives it.
 * Rejects with the signal's reason when that is aborted, and with an error where the browser gives no worker or it fails.
 */
export async function askWorker<Task, Answer>(
  url: string,
  task: Task,
  signal: AbortSignal,
  hear?: (progress: number) => void,
): Promise<Answer> {
  signal.throwIfAborted()
  const worker = trustedWorker(url)
  try {
    return await answerOf<Task, Answer>(worker, task, signal, hear)
  } finally {
    worker.terminate()
  }
}

/** What a worker says once it has the task, and how far it is until then. */
export function answerOf<Task, Answer>(
  worker: Worker,
  task: Task,
  signal: AbortSignal,
  hear?: (progress: number) => void,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer | Progress>) => {
      if (isProgress(data)) hear?.(data.progress)
      else resolve(data)
    }
    worker.onerror = ({ message }) => reject(new Error(`The worker failed: ${message}`))
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    worker.postMessage(task)
  })
}

function isProgress(data: unknown): data is Progress {
  return typeof data === 'object' && data !== null && 'progress' in data
}
