// The text of a file that a person gave us or that we fetched: its size is looked at before anything is read.
import { MAX_BYTES, tooLarge } from '@/core/model/limits'
import { type Problem, problemAt } from '@/core/model/problem'

export type ReadResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** @param blob a File is one; its name and type tell nothing and are not looked at. */
export async function readText(blob: Blob): Promise<ReadResult> {
  if (blob.size > MAX_BYTES) return { ok: false, problems: [tooLarge(blob.size)] }
  const bytes = await blob.arrayBuffer()
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { ok: false, problems: [problemAt([], 'not-utf8', { expected: ['UTF-8'] })] }
  }
}
