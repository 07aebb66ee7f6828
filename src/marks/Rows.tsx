// A list of the card: as much as one looks through at once, and the rest on demand.
import { type ReactNode, useState } from 'react'
import { plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import './names.css'

const SHOWN = 60

interface RowsProps<Item> {
  readonly of: readonly Item[]
  readonly children: (item: Item) => ReactNode
}

export function Rows<Item>({ of, children }: RowsProps<Item>) {
  const text = useMessages().card
  const language = useLanguage()
  const [shown, setShown] = useState(SHOWN)
  const more = of.length - shown
  return (
    <>
      {of.slice(0, shown).map(children)}
      {more > 0 && (
        <button type="button" className="button mark-more" onClick={() => setShown(shown + SHOWN * 5)}>
          {plural(language, Math.min(more, SHOWN * 5), text.more)}
        </button>
      )}
    </>
  )
}
