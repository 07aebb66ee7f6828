// The steps of a story in their order, of which one may be open. A grip moves a step: dragged, or by the arrow keys.
import { useLayoutEffect, useRef } from 'react'
import type { Story } from '@/core/model/graph'
import type { Language } from '@/i18n/language'
import { useStoryEditorWords } from '@/i18n/late/storyEditor'
import { useApp } from '@/state/useApp'
import { StepForm } from './StepForm'
import { StepRow } from './StepRow'
import { useDragging } from './useDragging'

interface StepsProps {
  readonly story: Story
  readonly written: Language
}

export function Steps({ story, written }: StepsProps) {
  const words = useStoryEditorWords()
  const open = useApp((state) => state.editing?.step ?? null)
  const list = useRef<HTMLOListElement>(null)
  const { dragged, before, grip } = useDragging(list)
  useFocusKept(list, story)
  return (
    <ol
      className="editor-steps"
      aria-label={words.steps}
      ref={list}
      data-dragging={dragged !== null || undefined}
    >
      {story.steps.map((step, index) => (
        <li
          key={step.id}
          data-step={step.id}
          data-open={step.id === open || undefined}
          data-dragged={step.id === dragged || undefined}
          data-drop={
            before === index
              ? 'before'
              : before === index + 1 && index === story.steps.length - 1
                ? 'after'
                : undefined
          }
        >
          <StepRow
            step={step}
            index={index}
            isOpen={step.id === open}
            isLast={index === story.steps.length - 1}
            written={written}
            grip={grip(step.id, index)}
          />
          {step.id === open && <StepForm step={step} written={written} />}
        </li>
      ))}
    </ol>
  )
}

/** A row that moves in the page may lose the focus to nothing: whoever moved it by a key goes on with it. */
function useFocusKept(list: { readonly current: HTMLElement | null }, story: Story): void {
  const last = useRef<Element | null>(null)
  useLayoutEffect(() => {
    const note = () => {
      last.current = document.activeElement
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [])
  const order = story.steps.map(({ id }) => id).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: after every change of the order, and no other
  useLayoutEffect(() => {
    const had = last.current
    if (document.activeElement === document.body && had instanceof HTMLElement && list.current?.contains(had))
      had.focus({ preventScroll: true })
  }, [order])
}
