// Whether an earlier visit left changes that are in no file: known by a name alone, so that most visits load nothing for it.

/** Of the database (`journal.ts`), which is there only while it holds something. */
export const JOURNAL = 'entramado-unsaved'

export async function journalThere(): Promise<boolean> {
  try {
    const all = await indexedDB.databases()
    return all.some(({ name }) => name === JOURNAL)
  } catch {
    return false
  }
}
