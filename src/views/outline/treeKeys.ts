// Where a key leads in the outline, after the pattern that ARIA gives for trees.
import { foldedName } from '@/core/search/words'
import { commandOf, type Press } from '@/ui/keyTable'
import { OUTLINE_KEYS } from './keys'
import type { Row } from './tree'

export type Move = { readonly to: number } | { readonly open: readonly string[] } | { readonly close: string }

/** `undefined` where the key leads nowhere. @param page rows of a screen. */
export function moveBy(press: Press, rows: readonly Row[], at: number, page: number): Move | undefined {
  const row = rows[at]
  if (!row) return undefined
  const within = (to: number): Move => ({ to: Math.max(0, Math.min(rows.length - 1, to)) })
  switch (commandOf(OUTLINE_KEYS, press)) {
    case 'row':
      return within(press.key === 'ArrowDown' ? at + 1 : at - 1)
    case 'pages':
      return within(press.key === 'PageDown' ? at + page : at - page)
    case 'rows':
      return within(press.key === 'Home' ? 0 : rows.length)
    case 'unfoldRow': {
      if (press.key === 'ArrowRight') {
        if (row.isOpen === false) return { open: [row.key] }
        return row.isOpen ? within(at + 1) : undefined
      }
      if (row.isOpen) return { close: row.key }
      const parent = rows.findIndex((one) => one.key === row.parent)
      return parent < 0 ? undefined : { to: parent }
    }
    case 'unfoldRows':
      return {
        open: rows
          .filter(({ parent, isOpen }) => parent === row.parent && isOpen === false)
          .map((one) => one.key),
      }
    default:
      return undefined
  }
}

/** The next row whose name begins with what was typed, from the present one on when more than one letter was. */
export function rowNamed(
  typed: string,
  rows: readonly Row[],
  at: number,
  nameOf: (row: Row) => string,
): number | undefined {
  const begin = foldedName(typed)
  const first = [...typed].length > 1 ? 0 : 1
  for (let step = first; step < rows.length + first; step += 1) {
    const index = (at + step) % rows.length
    const row = rows[index]
    if (row && foldedName(nameOf(row)).startsWith(begin)) return index
  }
  return undefined
}
