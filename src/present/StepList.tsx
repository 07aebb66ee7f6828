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
  const list = useRef<HTMLElement>(null)
  useEffect(() => {
    if (at !== null && list.current) keepInSight(list.current)
  }, [at])
  return (
    <nav className="presenter-steps" aria-label={text.overview} ref={list}>
      <ol>
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

/** Within the list: the page around it, with the notes, stays where it is. */
function keepInSight(list: HTMLElement): void {
  const step = list.querySelector('[aria-current]')?.getBoundingClientRect()
  if (!step) return
  const { top, bottom } = list.getBoundingClientRect()
  if (step.top < top) list.scrollTop -= top - step.top
  else if (step.bottom > bottom) list.scrollTop += step.bottom - bottom
}
