// Tells a story step by step: the caption below the view, its keys, the list of steps, a black or white screen, a clock.
import { ChevronLeft, ChevronRight, LayoutGrid, X } from 'lucide-react'
import { useCallback, useEffect, useState } from 'react'
import { drawnTogether } from '@/core/model/passageText'
import { placeOf, quotationsOf, type StepPlace, stepFrom } from '@/core/story/steps'
import { formatNumber } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { ChoicesInForce } from '@/marks/ChoicesInForce'
import { Local } from '@/marks/Local'
import { leavePresenting, showStep } from '@/state/presenting'
import { select, store } from '@/state/store'
import { useApp, useDocument } from '@/state/useApp'
import { IconButton } from '@/ui/IconButton'
import { Clock } from './Clock'
import { Overview } from './Overview'
import { type PlayerKeys, usePlayerKeys } from './usePlayerKeys'
import './player.css'

export function Player() {
  const { asWritten } = useDocument()
  const step = useApp((state) => state.presenting?.step)
  const place = step === undefined ? undefined : placeOf(asWritten, step)
  return place ? <Playing place={place} /> : null
}

/** From the step that is shown now, which may have changed since the caption was drawn: clickers are quick. */
function goOn(by: number): void {
  const { document, presenting } = store.getState()
  const place = document && presenting && placeOf(document.asWritten, presenting.step)
  const next = place && stepFrom(place, by)
  if (next) showStep(next.id, by)
}

type Screen = 'black' | 'white' | null

function Playing({ place }: { readonly place: StepPlace }) {
  const text = useMessages().present
  const language = useLanguage()
  const [screen, setScreen] = useState<Screen>(null)
  const [listed, setListed] = useState(false)
  const [timed, setTimed] = useState(false)
  const { length } = place.story.steps
  const [begun] = useState(() => Date.now())
  const run = useCallback<PlayerKeys['run']>(
    (command, key) => {
      switch (command) {
        case 'nextStep':
          return goOn(1)
        case 'previousStep':
          return goOn(-1)
        case 'firstOrLast':
          return goOn(key === 'Home' ? -length : length)
        case 'black':
        case 'white':
          return setScreen(command)
        case 'overview':
          return setListed(true)
        case 'clock':
          return setTimed((now) => !now)
        case 'returnToStep':
          return showStep(place.step.id)
        case 'leave':
          // First from what was selected meanwhile.
          if (store.getState().pointing.selection) select(null)
          else leavePresenting()
      }
    },
    [length, place],
  )
  const jump = useCallback(
    (number: number) => {
      const step = place.story.steps[number - 1]
      if (step) showStep(step.id)
    },
    [place],
  )
  const unblank = useCallback(() => setScreen(null), [])
  usePlayerKeys({ run, jump, ...(screen === null ? {} : { unblank }) })
  useFullScreen()
  return (
    <section className="caption" aria-label={text.label} data-blank={screen !== null || undefined}>
      <Words place={place} />
      <div className="caption-tools">
        <span className="caption-place">
          {text.of(formatNumber(language, place.index + 1), formatNumber(language, length))}
        </span>
        {timed && <Clock since={begun} />}
        <span className="caption-buttons">
          <IconButton icon={ChevronLeft} label={text.previous} onPress={() => goOn(-1)} />
          <IconButton icon={ChevronRight} label={text.next} onPress={() => goOn(1)} />
          <IconButton icon={LayoutGrid} label={text.overview} onPress={() => setListed(true)} />
          <IconButton icon={X} label={text.leave} onPress={leavePresenting} />
        </span>
        <p className="caption-choices">
          <ChoicesInForce />
        </p>
      </div>
      {listed && <Overview place={place} onClose={() => setListed(false)} />}
      {screen && (
        <button
          type="button"
          className="blank-screen"
          data-screen={screen}
          aria-label={text.blank}
          onClick={unblank}
        />
      )}
    </section>
  )
}

/** Said when it changes, as the room reads it. */
function Words({ place: { step } }: { readonly place: StepPlace }) {
  const text = useMessages().present
  const { graph } = useDocument()
  const quotations = quotationsOf(graph, step)
  return (
    <div className="caption-words" aria-live="polite" aria-atomic>
      <p className="caption-marks">
        {quotations.map(({ passage }) => (
          <bdi key={passage.id}>{passage.label}</bdi>
        ))}
      </p>
      <h1>
        <Local of={step.title} />
      </h1>
      <p className="caption-text">
        <Local of={step.text} />
      </p>
      {quotations.map(({ passage, pieces }) => (
        <blockquote key={passage.id} className="caption-quote" lang={passage.language} title={text.verbatim}>
          {pieces.map(drawnTogether).join(' … ')}
        </blockquote>
      ))}
    </div>
  )
}

/** Where the browser lets us; who leaves it by its own key goes on telling in the window. */
function useFullScreen(): void {
  useEffect(() => {
    const page = document.documentElement
    // Only after a press: a page that is loaded again in the middle stays as it is.
    if (navigator.userActivation?.isActive) page.requestFullscreen?.().catch(() => undefined)
    return () => {
      if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined)
    }
  }, [])
}
