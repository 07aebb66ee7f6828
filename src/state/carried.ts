// The map that the page carries inside of itself, where the app is one file (.config/vite/oneFile.ts).
const PLACE = 'entramado-graph'

interface Carried {
  readonly file: File
  /** What to show of it, as an address says it. */
  readonly search: string
}

export function isOneFile(): boolean {
  return document.getElementById(PLACE) !== null
}

/** `null` where the page is served, or nobody has put a map into it. */
export function carriedMap(): Carried | null {
  const place = document.getElementById(PLACE)
  const text = place?.textContent?.trim() ?? ''
  if (!place || text === '') return null
  return { file: new File([text], place.dataset.name ?? ''), search: place.dataset.search ?? '' }
}
