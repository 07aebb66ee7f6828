// The maps that come with the app. A row here, a title in src/i18n, a file in data/: nothing else knows of them.
import exampleUrl from '../../data/example.coordination.json?url'
import mexicoUrl from '../../data/mexico-2009.coordination.json?url'

/** The first is opened when the address names none. */
export const BUNDLED = [
  { id: 'mexico-2009', url: mexicoUrl },
  { id: 'example', url: exampleUrl },
] as const

export type BundledId = (typeof BUNDLED)[number]['id']

export const DEFAULT_MAP: BundledId = BUNDLED[0].id

export function bundledUrl(id: string): string | undefined {
  return BUNDLED.find((map) => map.id === id)?.url
}
