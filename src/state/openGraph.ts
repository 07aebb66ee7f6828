// The one way in for every graph, ours or a person's: text → parsed off the main thread → shown, or told what is wrong.
// A newer opening ends the older one; the graph that was open stays until a new one is ready.
import { parseInBackground } from '@/workers/parseClient'
import { type ReadResult, readText } from '@/workers/readText'
import type { DocumentSlice, Opening, Origin, UnknownInAddress } from './appState'
import { bundledUrl } from './bundled'
import { tellKept, tellRecovered } from './edited'
import { fetchGraph, TroubleError } from './fetchGraph'
import { journalThere } from './journalThere'
import { endOpening, failOpening, startOpening } from './opening'
import { originKey } from './originKey'
import { newDocument, withOtherwise } from './otherwise'
import { resumeStep } from './presenting'
import { forgetFile, keepFile, recentFile } from './recentFiles'
import { setRecentFiles, showDocument, store, tell, tellUnknown } from './store'
import type { Picture } from './url'

export type Failure = Extract<Opening, { status: 'failed' }>

/** What to show of a graph once it is open, as an address may say. */
type Beginning = (document: DocumentSlice) => Picture & { readonly unknown: readonly UnknownInAddress[] }

interface Source {
  readonly name: string
  readonly origin: Origin
  readonly read: (signal: AbortSignal) => Promise<ReadResult>
}

let current: AbortController | undefined

export function openBundled(id: string, begin?: Beginning): Promise<Failure | undefined> {
  const read = async (signal: AbortSignal) => {
    const url = bundledUrl(id)
    if (url === undefined) throw new TroubleError('not-found')
    return readText(await fetchGraph(url, 'follow', signal))
  }
  return open({ name: id, origin: { from: 'bundled', id }, read }, begin)
}

/** @param id under which the file is kept already, if it is. */
export async function openFile(file: File, begin?: Beginning, id?: number): Promise<Failure | undefined> {
  let text: string | undefined
  const read = async () => {
    try {
      const result = await readText(file)
      if (result.ok) text = result.text
      return result
    } catch {
      throw new TroubleError('unreadable')
    }
  }
  const origin: Origin = { from: 'file', name: file.name, ...(id === undefined ? {} : { kept: id }) }
  const failure = await open({ name: file.name, origin, read }, begin)
  const graph = store.getState().document?.saved
  if (!failure && text !== undefined && graph) {
    const kept = await keepFile(file.name, text)
    if (kept !== undefined) tellKept(graph, kept)
  }
  return failure
}

/** The map inside of the page itself, which need not be kept: the page has it. */
export function openCarried(file: File, begin?: Beginning): Promise<Failure | undefined> {
  return open(
    { name: file.name, origin: { from: 'file', name: file.name }, read: () => readText(file) },
    begin,
  )
}

/** A file that is kept on this device; nothing is opened where it is gone. */
export async function openRecent(id: number, begin?: Beginning): Promise<Failure | 'gone' | undefined> {
  const file = await recentFile(id)
  return file ? openFile(file, begin, id) : 'gone'
}

/** The map stays open, if it is this one. */
export function forgetRecent(id: number): void {
  setRecentFiles(store.getState().recentFiles.filter((file) => file.id !== id))
  void forgetFile(id)
}

/** @param address of this site only; relative ones are meant from the page. */
export function openAddress(address: string, begin?: Beginning): Promise<Failure | undefined> {
  const url = URL.canParse(address, location.href) ? new URL(address, location.href) : null
  const own = url?.origin === location.origin ? `${url.pathname}${url.search}` : null
  const read = async (signal: AbortSignal) => {
    if (own === null) throw new TroubleError(url === null ? 'not-found' : 'other-origin')
    return readText(await fetchGraph(own, 'error', signal))
  }
  return open({ name: address, origin: { from: 'address', url: own ?? address }, read }, begin)
}

export function cancelOpening(): void {
  current?.abort()
  current = undefined
  endOpening()
}

async function open({ name, origin, read }: Source, begin?: Beginning): Promise<Failure | undefined> {
  current?.abort()
  const mine = new AbortController()
  current = mine
  startOpening(name)
  try {
    // Asked while the map is on its way.
    const mayRecover = journalThere()
    const words = await read(mine.signal)
    mine.signal.throwIfAborted()
    const result = words.ok ? await parseInBackground(words.text, mine.signal) : words
    mine.signal.throwIfAborted()
    if (result.ok) {
      const opened = newDocument(result.graph, origin, result.notices)
      const { document, recovered } = (await mayRecover)
        ? await import('./recovering').then(({ recoverUnsaved }) => recoverUnsaved(opened, mine.signal))
        : { document: opened, recovered: null }
      mine.signal.throwIfAborted()
      const beginning = begin?.(document)
      const leaves = isLeftUnsaved(origin)
      showDocument(
        beginning ? withOtherwise(document, beginning.otherwise) : document,
        beginning?.view,
        beginning,
      )
      tellRecovered(recovered)
      if (leaves) tell({ what: 'left-unsaved' })
      resumeStep(beginning?.step ?? null)
      tellUnknown(beginning?.unknown ?? [])
      return undefined
    }
    failOpening(name, result.problems)
  } catch (error) {
    if (mine.signal.aborted) return undefined
    failOpening(name, [], error instanceof TroubleError ? error.trouble : 'stuck')
  }
  const { opening } = store.getState()
  return opening.status === 'failed' ? opening : undefined
}

/** Another map takes the place of one with changes that no file has: they are kept, and found again with that map. */
function isLeftUnsaved(next: Origin): boolean {
  const { document } = store.getState()
  return (
    document !== null &&
    document.asWritten !== document.saved &&
    originKey(document.origin) !== originKey(next)
  )
}
