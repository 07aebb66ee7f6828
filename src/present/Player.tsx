// Tells a story step by step: the caption below the view, its keys, the list of steps, a black or white screen, a pointer.
import { useCallback, useEffect, useState } from 'react'
import { placeOf, quotationsOf, type StepPlace, stepFrom } from '@/core/story/steps'
import { useMessages } from '@/i18n/language'
import { Local } from '@/marks/Local'
import { offer } from '@/state/offers'
import { leavePresenting, showStep } from '@/state/presenting'
import { select, store } from '@/state/store'
import { blank, setDot, setTimed, switchDot } from '@/state/talk'
import { useApp, useDocument } from '@/state/useApp'
import { linkAudience } from './audienceLink'
import { BlockedNotice } from './BlockedNotice'
import { CaptionTools } from './CaptionTools'
import { Overview } from './Overview'
import { openPresenter, type WindowLink } from './openWindow'
import { PointerDot } from './PointerDot'
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

function Playing({ place }: { readonly place: StepPlace }) {
  const text = useMessages().present
  const { id: talk, screen, timed, dot, timer } = useApp((state) => state.talk)
  const [listed, setListed] = useState(false)
  const [blocked, setBlocked] = useState<WindowLink | null>(null)
  const { length } = place.story.steps
  const openNotes = useCallback(() => setBlocked(openPresenter() ?? null), [])
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
          return blank(command)
        case 'overview':
          return setListed(true)
        case 'clock':
          return setTimed(!store.getState().talk.timed)
        case 'notes':
          return openNotes()
        case 'pointer':
          return switchDot()
        case 'returnToStep':
          return showStep(place.step.id)
        case 'leave':
          return leaveOne()
      }
    },
    [length, place, openNotes],
  )
  const jump = useCallback(
    (number: number) => {
      const step = place.story.steps[number - 1]
      if (step) showStep(step.id)
    },
    [place],
  )
  usePlayerKeys({ run, jump, ...(screen === null ? {} : { unblank }) })
  useFullScreen()
  useEffect(() => {
    if (talk !== null) linkAudience(talk)
  }, [talk])
  useEffect(() => offer('open-presenter', openNotes), [openNotes])
  return (
    <section className="caption" aria-label={text.label} data-blank={screen !== null || undefined}>
      {blocked && <BlockedNotice link={blocked} onDismiss={() => setBlocked(null)} />}
      <Words place={place} />
      <CaptionTools
        place={place}
        timer={timed ? timer : null}
        onGo={goOn}
        onList={() => setListed(true)}
        onNotes={openNotes}
      />
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
      {dot && <PointerDot />}
    </section>
  )
}

function unblank(): void {
  blank(null)
}

/** First from the pointer, then from what was selected meanwhile. */
function leaveOne(): void {
  const { talk, pointing } = store.getState()
  if (talk.dot) setDot(false)
  else if (pointing.selection) select(null)
  else leavePresenting()
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
      {quotations.map(({ passage, words }) => (
        <blockquote key={passage.id} className="caption-quote" lang={passage.language} title={text.verbatim}>
          {words}
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
