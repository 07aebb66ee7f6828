// Where a person left off: the address of the last picture, and which kept file it was of.
const KEY = 'entramado.last'

export interface LastVisit {
  /** As in the address bar: empty, or with its question mark. */
  readonly search: string
  /** The id of a kept file, where the picture was of one. */
  readonly file?: number
}

export function keepVisit(visit: LastVisit): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(visit))
  } catch {
    // Then the next visit begins anew.
  }
}

export function lastVisit(): LastVisit | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '')
    if (typeof value !== 'object' || value === null) return undefined
    const { search, file }: { search?: unknown; file?: unknown } = value
    if (typeof search !== 'string' || (search !== '' && !search.startsWith('?'))) return undefined
    return { search, ...(typeof file === 'number' ? { file } : {}) }
  } catch {
    return undefined
  }
}
