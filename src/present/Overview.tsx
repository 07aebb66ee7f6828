// All steps of the story, to go to any of them.
import type { StepPlace } from '@/core/story/steps'
import { useMessages } from '@/i18n/language'
import { Local } from '@/marks/Local'
import { showStep } from '@/state/presenting'
import { Dialog } from '@/ui/Dialog'

interface OverviewProps {
  readonly place: StepPlace
  readonly onClose: () => void
}

export function Overview({ place: { story, step: atHand }, onClose }: OverviewProps) {
  const { present: text, shell } = useMessages()
  return (
    <Dialog title={text.overview} closeLabel={shell.close} onClose={onClose}>
      <ol className="overview">
        {story.steps.map(({ id, title }, index) => (
          <li key={id}>
            <button
              type="button"
              className="overview-step"
              aria-current={id === atHand.id ? 'step' : undefined}
              onClick={() => {
                onClose()
                showStep(id)
              }}
            >
              <b>{index + 1}</b> <Local of={title} />
            </button>
          </li>
        ))}
      </ol>
    </Dialog>
  )
}
