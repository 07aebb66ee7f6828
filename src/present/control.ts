// What keys and buttons of the presenter's window do: the same as in the audience's, and seen there.
import { paused } from '@/core/story/talk'
import type { PresenterLink } from './presenterLink'
import type { PlayerKeys } from './usePlayerKeys'

export interface Control extends PlayerKeys {
  /** So many steps on; at the ends the first and the last. */
  readonly go: (by: number) => void
  readonly unblank: () => void
}

export function controlOf({ view, change, returnToStep }: PresenterLink): Control {
  const goTo = (index: number) => {
    const steps = view().story?.steps ?? []
    const step = steps[Math.max(0, Math.min(steps.length - 1, index))]
    if (step) change({ step: step.id })
  }
  const go = (by: number) => {
    const { story, at } = view()
    goTo((story?.steps.findIndex(({ id }) => id === at) ?? 0) + by)
  }
  return {
    go,
    jump: (number) => {
      if (number >= 1 && number <= (view().story?.steps.length ?? 0)) goTo(number - 1)
    },
    unblank: () => change({ screen: null }),
    run: (command, key) => {
      const { state } = view()
      switch (command) {
        case 'nextStep':
          return go(1)
        case 'previousStep':
          return go(-1)
        case 'firstOrLast':
          return goTo(key === 'Home' ? 0 : Number.POSITIVE_INFINITY)
        case 'black':
        case 'white':
          return change({ screen: command })
        case 'overview':
          return focusOn('.presenter-steps [aria-current]')
        case 'clock':
          return change({ timed: !state.timed })
        case 'notes':
          return focusOn('.presenter-notes')
        case 'pointer':
          return change({ dot: !state.dot })
        case 'returnToStep':
          return returnToStep()
        case 'leave':
          return change(state.dot ? { dot: false } : { step: null })
      }
    },
  }
}

/** Goes on, or stands still, from now. */
export function pauseOrResume({ view, change }: PresenterLink): void {
  change({ timer: paused(view().state.timer, Date.now()) })
}

export function resetTimer({ view, change }: PresenterLink): void {
  const { since } = view().state.timer
  change({ timer: { before: 0, since: since === null ? null : Date.now() } })
}

function focusOn(selector: string): void {
  const element = document.querySelector(selector)
  if (element instanceof HTMLElement) element.focus()
}
