// What was changed and is in no file yet, kept on this device after every change, so that a crash or a reload loses
// nothing. Each entry is whole, so that the last one is all that is needed.
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb'
import type { Story } from '@/core/model/graph'
import { sha256Of } from '@/core/model/sha256'
import type { DocumentSlice, Origin } from './appState'
import { JOURNAL } from './journalThere'
import { originKey } from './originKey'
import { isSoleWriter } from './soleWriter'
import { tell } from './store'

export interface Unsaved {
  /** Of the map (`originKey`). */
  readonly map: string
  /** What the stories were in the file. */
  readonly base: string
  readonly stories: readonly Story[]
  /** In milliseconds since 1970. */
  readonly at: number
}

interface Schema extends DBSchema {
  unsaved: { key: string; value: Unsaved }
}

/** One after the other, or an earlier change could be written over a later one. */
let last: Promise<unknown> = Promise.resolve()

/** What is to be recovered, or that there is nothing any more. Where nothing can be kept, it is told. */
export async function keepUnsaved(document: DocumentSlice): Promise<void> {
  const map = originKey(document.origin)
  if (!(await isSoleWriter(map))) {
    tell({ what: 'kept-elsewhere' })
    return
  }
  if (document.asWritten === document.saved) return forgetUnsaved(map)
  const { asWritten, saved } = document
  const unsaved = { map, base: baseOf(saved), stories: asWritten.stories, at: Date.now() }
  return inTurn((db) => db.put('unsaved', unsaved)).then(
    () => undefined,
    () => tell({ what: 'not-kept' }),
  )
}

export function forgetUnsaved(map: string): Promise<void> {
  return inTurn(async (db) => {
    await db.delete('unsaved', map)
    return (await db.count('unsaved')) === 0
  }).then(
    // That it is not there tells the next visit that there is nothing to recover.
    (empty) => (empty ? deleteDB(JOURNAL) : undefined),
    () => undefined,
  )
}

/** `undefined` where nothing was kept, or it cannot be read. */
export function unsavedOf(origin: Origin): Promise<Unsaved | undefined> {
  return inTurn((db) => db.get('unsaved', originKey(origin))).catch(() => undefined)
}

export function baseOf({ stories }: DocumentSlice['saved']): string {
  return sha256Of(JSON.stringify(stories))
}

function inTurn<Result>(act: (db: IDBPDatabase<Schema>) => Promise<Result>): Promise<Result> {
  const turn = last.then(async () => {
    const db = await openDB<Schema>(JOURNAL, 1, {
      upgrade: (made) => void made.createObjectStore('unsaved', { keyPath: 'map' }),
    })
    try {
      return await act(db)
    } finally {
      db.close()
    }
  })
  last = turn.catch(() => undefined)
  return turn
}
