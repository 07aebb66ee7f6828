// All steps of the story in small, to go to any of them.
import { missingIn } from '@/core/story/missing'
import type { StepPlace } from '@/core/story/steps'
import { useMessages } from '@/i18n/language'
import { Local } from '@/marks/Local'
import { setEditing } from '@/state/edited'
import { leavePresenting, showStep } from '@/state/presenting'
import { useDocument } from '@/state/useApp'
import { Dialog } from '@/ui/Dialog'
import { Sketch } from './Sketch'
import { useSketches } from './useSketches'
import './overview.css'

interface OverviewProps {
  readonly place: StepPlace
  readonly onClose: () => void
}

export function Overview({ place: { story, step: atHand }, onClose }: OverviewProps) {
  const { present: text, shell, editing } = useMessages()
  const { asWritten } = useDocument()
  const sketches = useSketches(story.steps)
  return (
    <Dialog
      title={text.overview}
      closeLabel={shell.close}
      onClose={onClose}
      actions={
        <button
          type="button"
          className="button"
          onClick={() => {
            onClose()
            leavePresenting()
            setEditing({ story: story.id, step: atHand.id })
          }}
        >
          {editing.editStory}
        </button>
      }
    >
      <ol className="overview">
        {story.steps.map((step, index) => (
          <li key={step.id}>
            <button
              type="button"
              className="overview-step"
              aria-current={step.id === atHand.id ? 'step' : undefined}
              onClick={() => {
                onClose()
                showStep(step.id)
              }}
            >
              <Sketch drawing={sketches.get(step.id)} view={step.view} />
              <b>{index + 1}</b> <Local of={step.title} />
              {missingIn(asWritten, step).length > 0 && (
                <span className="overview-skipped">{editing.skips}</span>
              )}
            </button>
          </li>
        ))}
      </ol>
    </Dialog>
  )
}
