// The words that a tie stands on, verbatim, below its row.
import { Fragment } from 'react'
import { quotesOf } from '@/core/spans/quotesOf'
import type { Tie } from '@/core/ties/ties'
import { useDrawn } from './useDrawn'
import './names.css'

/** Two statements tell enough in a list; the card has them all. */
const SHOWN = 2

export function TieWords({ tie }: { readonly tie: Tie }) {
  const { graph, standsFor } = useDrawn()
  return quotesOf(graph, tie, standsFor)
    .slice(0, SHOWN)
    .map(({ statement, passage, words }) => (
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
    ))
}
