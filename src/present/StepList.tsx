// All steps, to go to any of them; the one at hand stays in sight.
import { useEffect, useRef } from 'react'
import type { Telling } from '@/core/story/telling'
import { useMessages } from '@/i18n/language'
import { Local } from '@/marks/Local'
import './stepList.css'

interface StepListProps {
  readonly story: Telling
  /** The id of the step at hand. */
  readonly at: string | null
  readonly onGo: (id: string) => void
}

export function StepList({ story, at, onGo }: StepListProps) {
  const text = useMessages().present
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    if (at !== null) list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [at])
  return (
    <nav className="presenter-steps" aria-label={text.overview}>
      <ol ref={list}>
        {story.steps.map(({ id, title }, index) => (
          <li key={id}>
            <button type="button" aria-current={id === at ? 'step' : undefined} onClick={() => onGo(id)}>
              <b>{index + 1}</b> <Local of={title} />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
