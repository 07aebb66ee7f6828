// What came of an action, in words.
import { formatNumber } from '@/i18n/formats'
import type { Language } from '@/i18n/language'
import type { Messages } from '@/i18n/messages'
import type { Told } from '@/state/told'
import { isolated } from '../open/isolated'

/** Of a name: a file may have made it as long as it likes. */
const LONGEST = 48
const LISTED = 4

export function toldWords(
  told: Exclude<Told, { readonly what: 'done' }>,
  { status, editing }: Messages,
  language: Language,
): string {
  const list = (names: readonly string[]) => {
    const listed = names.slice(0, LISTED).map((name) => isolated(name, LONGEST))
    return [...listed, ...(names.length > LISTED ? ['…'] : [])].join(', ')
  }
  switch (told.what) {
    case 'not-in-map': {
      const skipped = told.skipped
        .slice(0, LISTED)
        .map(({ number, missing }) => editing.skipped(formatNumber(language, number), list(missing)))
      const unknown = told.unknown.map(({ parameter, value }) => `${parameter}=${value}`)
      return [...skipped, ...(unknown.length > 0 ? [editing.unknownInStep(list(unknown))] : [])].join(' ')
    }
    case 'map-saved':
    case 'map-downloaded':
    case 'map-not-saved':
    case 'map-differs':
    case 'not-kept':
    case 'kept-elsewhere':
    case 'left-unsaved':
      return editing.told[told.what]
    default:
      return status.told[told.what]
  }
}
