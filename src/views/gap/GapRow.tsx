// One tie of a list: whom it joins, the words that it stands on, and who could bring the two together.
import type { Broker } from '@/core/ties/gap'
import type { Tie } from '@/core/ties/ties'
import { plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { ActorName } from '@/marks/ActorName'
import { TieButton } from '@/marks/TieButton'
import { TieWords } from '@/marks/TieWords'

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
      <TieWords tie={tie} />
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
                  <TieWords tie={one} />
                </div>
              ))}
            </div>
          ))}
        </details>
      )}
    </div>
  )
}
