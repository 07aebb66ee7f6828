// The words that a tie stands on, verbatim, below its row.
import { Fragment } from 'react'
import { quotesOf } from '@/core/spans/quotesOf'
import type { Tie } from '@/core/ties/ties'
import { plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { useDrawn } from './useDrawn'
import './names.css'

/** Two statements tell enough in a list; the card has them all. */
const SHOWN = 2

export function TieWords({ tie }: { readonly tie: Tie }) {
  const { graph, standsFor } = useDrawn()
  const text = useMessages().gap
  const language = useLanguage()
  const all = quotesOf(graph, tie, standsFor)
  const more = all.length - SHOWN
  return (
    <>
      {all.slice(0, SHOWN).map(({ statement, passage, words }) => (
        <p className="mark-words" key={statement.id}>
          <bdi>{passage.label}</bdi>{' '}
          {words.map((each, at) => (
            <Fragment key={each}>
              {/* A space of its own, so that they stay apart when they are copied. */}
              {at > 0 && ' '}
              <q lang={passage.language}>{each}</q>
            </Fragment>
          ))}
        </p>
      ))}
      {more > 0 && <p className="quiet">{plural(language, more, text.moreStatements)}</p>}
    </>
  )
}
