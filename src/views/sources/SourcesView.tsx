// The audit of the text itself: which words the map reads and as what, what they leave open, and what is inferred.
import type { ComponentType } from 'react'
import { useMessages } from '@/i18n/language'
import { FindingsPage } from '@/marks/FindingsPage'
import { SOURCES_PARTS, type SourcesPart } from '@/state/appState'
import { setSources } from '@/state/store'
import { useApp } from '@/state/useApp'
import { Segmented } from '@/ui/Segmented'
import { Inferences } from './Inferences'
import { Questions } from './Questions'
import { Words } from './Words'
import './sources.css'

const CONTENT: Readonly<Record<SourcesPart, ComponentType>> = {
  words: Words,
  questions: Questions,
  inferred: Inferences,
}

export function SourcesView() {
  const text = useMessages().sources
  const sources = useApp((state) => state.view.sources)
  const Content = CONTENT[sources.part]
  return (
    <FindingsPage label={text.label} title={text.title} className="sources-page">
      <div className="findings-parts">
        <Segmented
          label={text.partsLabel}
          labelHidden
          options={SOURCES_PARTS.map((value) => ({ value, content: text.parts[value] }))}
          value={sources.part}
          onChange={(part) => setSources({ ...sources, part })}
        />
      </div>
      <Content />
    </FindingsPage>
  )
}
