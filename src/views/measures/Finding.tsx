// What another choice makes of a measure, in words: who changes most, who falls to nothing, who is not there.
import type { MeasureId } from '@/core/measures/measureIds'
import { plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { ActorName } from '@/marks/ActorName'
import { Rows } from '@/marks/Rows'
import type { Comparison } from '@/state/appState'
import { comparisonName } from '@/state/comparisonName'
import { sayValue } from './formats'
import { changesIn, type Ranked } from './rankingOf'

interface FindingProps {
  readonly ranking: readonly Ranked[]
  readonly by: MeasureId
  readonly against: Comparison
}

export function Finding({ ranking, by, against }: FindingProps) {
  const text = useMessages().measures
  const language = useLanguage()
  const { changed, toNothing, gone } = changesIn(ranking)
  const [most] = changed
  return (
    <div className="measures-finding" role="status">
      <p>
        <strong>{plural(language, changed.length, text.changed)}</strong>{' '}
        <span className="quiet">{comparisonName(against, language)}</span>
      </p>
      {most && (
        <p>
          {text.most} <ActorName id={most.id} />: {sayValue(by, most.value, language)} →{' '}
          {sayValue(by, most.otherwise ?? Number.NaN, language)}.
        </p>
      )}
      <Names label={text.toNothing} of={toNothing} />
      <Names label={text.gone} of={gone} />
    </div>
  )
}

function Names({ label, of }: { readonly label: string; readonly of: readonly Ranked[] }) {
  if (of.length === 0) return null
  return (
    <p className="measures-names">
      {label}{' '}
      <Rows of={of}>
        {({ id }) => (
          <span key={id}>
            <ActorName id={id} />{' '}
          </span>
        )}
      </Rows>
    </p>
  )
}
