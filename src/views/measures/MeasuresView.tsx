// Who is in between, near, or held by one circle; in which roles, in which requests, and what hangs on whom: one chapter each.
import type { ComponentType } from 'react'
import type { Measured, MeasuresTask } from '@/core/measures/measureAll'
import { plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { TiesPage } from '@/marks/TiesPage'
import { CHAPTERS, type Chapter } from '@/state/appState'
import { setMeasures } from '@/state/store'
import { useApp } from '@/state/useApp'
import { Segmented } from '@/ui/Segmented'
import { Brokers } from './Brokers'
import { Overlap } from './Overlap'
import { RankingChapter } from './RankingChapter'
import { Roles } from './Roles'
import { useMeasured } from './useMeasured'
import { Waiting } from './Waiting'
import { WhatIf } from './WhatIf'
import { Whole } from './Whole'
import './measures.css'

export function MeasuresView() {
  const text = useMessages().measures
  return (
    <TiesPage label={text.label} title={text.title} className="measures-page">
      <Chapters />
    </TiesPage>
  )
}

interface ChapterProps {
  readonly task: MeasuresTask
  readonly measured: Measured
  /** Where one compares. */
  readonly otherwise: Measured | undefined
}

const CONTENT: Readonly<Record<Chapter, ComponentType<ChapterProps>>> = {
  ranking: RankingChapter,
  roles: Roles,
  brokers: Brokers,
  whole: Whole,
  overlap: Overlap,
  whatIf: WhatIf,
}

/** Fewer than that, and one line more or less turns ranks around. */
const FEW = 50

function Chapters() {
  const text = useMessages().measures
  const language = useLanguage()
  const measures = useApp((state) => state.view.measures)
  const measuring = useMeasured()
  const { task, now, otherwise } = measuring
  // What is compared is awaited, so that nothing is told of it that is not known.
  if (now.status !== 'done' || (otherwise && otherwise.status !== 'done')) return <Waiting of={measuring} />
  const { measured } = now
  if (measured.ids.length === 0) return <p>{text.nobody}</p>
  const Content = CONTENT[measures.chapter]
  return (
    <>
      <p className="findings-figure">
        {text.base(
          plural(language, measured.ids.length, text.institutions),
          plural(language, measured.pairs, text.pairs),
          plural(language, measured.components, text.components),
        )}
      </p>
      {measured.pairs < FEW && <p className="quiet">{text.few}</p>}
      <div className="findings-parts">
        <Segmented
          label={text.chapters}
          labelHidden
          options={CHAPTERS.map((value) => ({ value, content: text.chapter[value] }))}
          value={measures.chapter}
          onChange={(chapter) => setMeasures({ ...measures, chapter })}
        />
      </div>
      <Content
        task={task}
        measured={measured}
        otherwise={otherwise?.status === 'done' ? otherwise.measured : undefined}
      />
    </>
  )
}
