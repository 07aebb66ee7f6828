// Who is in between, near, or held by one circle: the ranking by a measure, what the measure means, and how it changes with
// the choices that a finding depends on.
import { useMemo } from 'react'
import type { Measured } from '@/core/measures/measureAll'
import { lookup } from '@/core/model/lookup'
import { inLanguage } from '@/core/model/text'
import { compareNames, plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { TiesPage } from '@/marks/TiesPage'
import { useApp, useDocument } from '@/state/useApp'
import { Brokers } from './Brokers'
import { ComparisonChoice } from './ComparisonChoice'
import { Finding } from './Finding'
import { Ranking } from './Ranking'
import { rankingOf } from './rankingOf'
import { SOURCES } from './sources'
import { useMeasured } from './useMeasured'
import './measures.css'

export function MeasuresView() {
  const text = useMessages().measures
  return (
    <TiesPage label={text.label} title={text.title} className="measures-page">
      <Findings />
    </TiesPage>
  )
}

function Findings() {
  const text = useMessages().measures
  const language = useLanguage()
  const { by, against } = useApp((state) => state.view.measures)
  const { now, otherwise } = useMeasured()
  if (now === null || otherwise === null) return <p role="status">{text.failed}</p>
  // What is compared is awaited, so that nothing is told of it that is not known.
  if (now === undefined || (against !== null && otherwise === undefined))
    return <p role="status">{text.measuring}</p>
  if (now.ids.length === 0) return <p>{text.nobody}</p>
  return (
    <>
      <p className="ties-figure">
        {text.base(
          plural(language, now.ids.length, text.institutions),
          plural(language, now.pairs, text.pairs),
          plural(language, now.components, text.components),
        )}
      </p>
      {now.pairs < FEW && <p className="quiet">{text.few}</p>}
      <p className="measures-definition">
        <strong>{text.names[by]}.</strong> {text.means[by]} <cite lang="en">{SOURCES[by]}</cite>
      </p>
      <ComparisonChoice />
      <Compared now={now} otherwise={otherwise} />
    </>
  )
}

/** Fewer than that, and one line more or less turns ranks around. */
const FEW = 50

function Compared({ now, otherwise }: { readonly now: Measured; readonly otherwise: Measured | undefined }) {
  const language = useLanguage()
  const { graph } = useDocument()
  const { by, against } = useApp((state) => state.view.measures)
  const ranking = useMemo(() => {
    const { actors } = lookup(graph)
    const nameOf = (id: string) => inLanguage(actors.get(id)?.short ?? {}, language).text
    return rankingOf(now, by, (one, other) => compareNames(language, nameOf(one), nameOf(other)), otherwise)
  }, [graph, language, now, by, otherwise])
  return (
    <>
      {against !== null && otherwise && <Finding ranking={ranking} by={by} against={against} />}
      <Ranking ranking={ranking} measured={now} />
      <Brokers measured={now} />
    </>
  )
}
