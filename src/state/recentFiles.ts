// The files that were opened last, kept on this device only, so that a map can be opened again without looking for it.
// Everything here may fail (private windows, no room left): then nothing is kept, and the app goes on.
import type { DBSchema, IDBPDatabase } from 'idb'

export interface RecentFile {
  readonly id: number
  readonly name: string
  /** When it was opened, in milliseconds since 1970. */
  readonly opened: number
}

interface KeptFile extends Omit<RecentFile, 'id'> {
  readonly id?: number
  readonly text: string
}

interface Schema extends DBSchema {
  files: { key: number; value: KeptFile; indexes: { name: string } }
}

const MOST = 10

let opening: Promise<IDBPDatabase<Schema>> | undefined

function database(): Promise<IDBPDatabase<Schema>> {
  // Most visits open no file of their own.
  opening ??= import('idb').then(({ openDB }) =>
    openDB<Schema>('entramado', 1, {
      upgrade(db) {
        db.createObjectStore('files', { keyPath: 'id', autoIncrement: true }).createIndex('name', 'name')
      },
    }),
  )
  return opening
}

/** Keeps a file under its name, in place of an earlier one of that name. Gives its id, or `undefined` where nothing can be kept. */
export async function keepFile(name: string, text: string): Promise<number | undefined> {
  try {
    const transaction = (await database()).transaction('files', 'readwrite')
    // The same id for the same name, since the last visit may speak of it.
    const before = await transaction.store.index('name').getKey(name)
    const file = { name, text, opened: Date.now() }
    const id = await transaction.store.put(before === undefined ? file : { ...file, id: before })
    const all = await transaction.store.getAll()
    for (const { id: old } of all.sort((a, b) => b.opened - a.opened).slice(MOST))
      if (old !== undefined) await transaction.store.delete(old)
    await transaction.done
    return id
  } catch {
    return undefined
  }
}

/** The last one first. */
export async function recentFiles(): Promise<readonly RecentFile[]> {
  try {
    const files = await (await database()).getAll('files')
    return files
      .flatMap(({ id, name, opened }) => (id === undefined ? [] : [{ id, name, opened }]))
      .sort((a, b) => b.opened - a.opened)
  } catch {
    return []
  }
}

/** As it was kept; `undefined` where it is not there any more. */
export async function recentFile(id: number): Promise<File | undefined> {
  try {
    const kept = await (await database()).get('files', id)
    return kept && new File([kept.text], kept.name)
  } catch {
    return undefined
  }
}

export async function forgetFile(id: number): Promise<void> {
  try {
    await (await database()).delete('files', id)
  } catch {
    // Then it was not kept either.
  }
}
