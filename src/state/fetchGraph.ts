// Fetches a graph's bytes from this site, and says in a word why not when it cannot.
import { MAX_BYTES } from '@/core/model/limits'
import type { Trouble } from './appState'

/** Why a file could not even be read. */
export class TroubleError extends Error {
  readonly trouble: Trouble

  constructor(trouble: Trouble) {
    super(trouble)
    this.trouble = trouble
  }
}

/**
 * Rejects with a TroubleError, or with the signal's reason.
 * @param redirect `error` for an address that a person gave: a redirect could lead to another site.
 */
export async function fetchGraph(url: string, redirect: RequestRedirect, signal: AbortSignal): Promise<Blob> {
  try {
    const response = await fetch(url, { signal, redirect })
    if (response.status === 404 || response.status === 410) throw new TroubleError('not-found')
    if (!response.ok) throw new TroubleError(response.status < 500 ? 'refused' : 'offline')
    // Hosts of single-page apps answer any address with the page.
    if (response.headers.get('content-type')?.startsWith('text/html')) throw new TroubleError('not-found')
    return await bodyOf(response)
  } catch (error) {
    signal.throwIfAborted()
    throw error instanceof TroubleError ? error : new TroubleError('offline')
  }
}

/** Stops fetching what is too large to be opened: its size is then told from what came. */
async function bodyOf(response: Response): Promise<Blob> {
  const reader = response.body?.getReader()
  if (!reader) return response.blob()
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  while (size <= MAX_BYTES) {
    const { done, value } = await reader.read()
    if (done) return new Blob(chunks)
    chunks.push(value)
    size += value.byteLength
  }
  await reader.cancel()
  return new Blob(chunks)
}
