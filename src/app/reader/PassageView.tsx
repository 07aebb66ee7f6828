// One passage: its label, its words with their marks, its translation and its note.
import { useId, useRef } from 'react'
import type { Passage } from '@/core/model/graph'
import { assertions } from '@/core/spans/assertions'
import { useLanguage, useMessages } from '@/i18n/language'
import { Local } from '@/marks/Local'
import { useDocument } from '@/state/useApp'
import { MarkedText } from './MarkedText'
import { Translation } from './Translation'
import { useNear } from './useNear'

/** Assertions whose marks are made at once. */
const AT_ONCE = 400

interface PassageViewProps {
  readonly passage: Passage
  /** Some of its words are selected, so it is needed wherever it stands. */
  readonly wanted: boolean
}

export function PassageView({ passage, wanted }: PassageViewProps) {
  const text = useMessages().reader
  const id = useId()
  const root = useRef<HTMLElement>(null)
  // Marks cost more than words, so in long texts those out of sight wait for theirs; the words take the same room.
  const short = assertions(useDocument().graph).length <= AT_ONCE
  const near = useNear(root)
  const marked = short || near || wanted
  return (
    <article className="passage" aria-labelledby={id} ref={root} data-passage={passage.id} tabIndex={-1}>
      <h3 id={id}>
        <bdi>{passage.label}</bdi>
      </h3>
      {marked ? (
        <MarkedText passage={passage} />
      ) : (
        <p className="passage-words" lang={passage.language} dir="auto">
          {passage.text}
        </p>
      )}
      <Translation key={useLanguage()} passage={passage} />
      {passage.note && (
        <p className="passage-note">
          {text.note}: <Local of={passage.note} />
        </p>
      )}
    </article>
  )
}
