// One tie of a list: whom it joins, the words that it stands on, and who could bring the two together.
import { Fragment } from 'react'
import { quotesOf } from '@/core/spans/quotesOf'
import type { Broker } from '@/core/ties/gap'
import type { Tie } from '@/core/ties/ties'
import { plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { ActorName } from '@/marks/ActorName'
import { TieButton } from '@/marks/TieButton'
import { useDrawn } from '@/marks/useDrawn'

interface GapRowProps {
  readonly tie: Tie
  readonly brokers: readonly Broker[]
}

export function GapRow({ tie, brokers }: GapRowProps) {
  const text = useMessages().gap
  const language = useLanguage()
  return (
    <div className="gap-row">
      <TieButton tie={tie} />
      <Words tie={tie} />
      {brokers.length > 0 && (
        <details className="gap-brokers">
          <summary>{plural(language, brokers.length, text.brokers)}</summary>
          {brokers.map(({ actor, ties }) => (
            <div key={actor}>
              <p>
                <ActorName id={actor} /> <span className="quiet">{text.brokersMean}</span>
              </p>
              {ties.map((one) => (
                <div key={one.id}>
                  <TieButton tie={one} from={actor} />
                  <Words tie={one} />
                </div>
              ))}
            </div>
          ))}
        </details>
      )}
    </div>
  )
}

/** Two statements tell enough in a list; the card has them all. */
const SHOWN = 2

function Words({ tie }: { readonly tie: Tie }) {
  const { graph, standsFor } = useDrawn()
  return quotesOf(graph, tie, standsFor)
    .slice(0, SHOWN)
    .map(({ statement, passage, words }) => (
      <p className="gap-words" key={statement.id}>
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
