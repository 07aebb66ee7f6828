// The presenter's window: this step with its notes, the next one, the time, all steps. It has the keys of the player, and
// what it does is done in the audience's window.

import { useEffect, useState, useSyncExternalStore } from 'react'
import { inLanguage } from '@/core/model/text'
import type { Telling } from '@/core/story/telling'
import { LanguageContext, useLanguage } from '@/i18n/language'
import { usePresenterWords } from '@/i18n/late/presenter'
import { useApp } from '@/state/useApp'
import { controlOf } from './control'
import { Notes } from './Notes'
import { linkPresenter, type PresenterLink } from './presenterLink'
import { StepAhead } from './StepAhead'
import { StepAtHand } from './StepAtHand'
import { StepList } from './StepList'
import { TalkNotices } from './TalkNotices'
import { TalkTools } from './TalkTools'
import { TimePanel } from './TimePanel'
import { usePlayerKeys } from './usePlayerKeys'
import './presenter.css'

let link: PresenterLink | undefined

/** One for the window, however often it is drawn. */
function linkOf(talk: string): PresenterLink {
  link ??= linkPresenter(talk, new URLSearchParams(location.search).get('step'))
  return link
}

export function PresenterWindow({ talk }: { readonly talk: string }) {
  const language = useApp((state) => state.preferences.language)
  return (
    <LanguageContext value={language}>
      <Desk link={linkOf(talk)} talk={talk} />
    </LanguageContext>
  )
}

function Desk({ link, talk }: { readonly link: PresenterLink; readonly talk: string }) {
  const text = usePresenterWords()
  const view = useSyncExternalStore(link.subscribe, link.view)
  const { story, at, state, sketches } = view
  const [{ run, jump, go, unblank }] = useState(() => controlOf(link))
  usePlayerKeys({ run, jump, ...(state.screen === null ? {} : { unblank }) })
  useTitle(story)
  const index = story?.steps.findIndex(({ id }) => id === at) ?? -1
  const step = story?.steps[index]
  const next = story?.steps[index + 1]
  return (
    <main className="presenter">
      <h1 className="visually-hidden">{text.name}</h1>
      <div className="presenter-now">
        <TalkNotices link={link} view={view} talk={talk} onUnblank={unblank} />
        {story && step ? (
          <>
            <StepAtHand step={step} sketch={sketches.get(step.id)} index={index} of={story.steps.length} />
            <Notes notes={step.notes} />
          </>
        ) : (
          <p role="status">{text.waiting}</p>
        )}
        <TalkTools onGo={go} onRun={run} state={state} />
      </div>
      <aside className="presenter-beside">
        <TimePanel link={link} timer={state.timer} />
        {story && step && (
          <>
            <StepAhead step={next} sketch={next && sketches.get(next.id)} index={index + 1} />
            <StepList story={story} at={at} onGo={(id) => link.change({ step: id })} />
          </>
        )}
        <p className="presenter-hint">{text.keys}</p>
      </aside>
    </main>
  )
}

function useTitle(story: Telling | null): void {
  const text = usePresenterWords()
  const language = useLanguage()
  useEffect(() => {
    document.title = story ? text.title(inLanguage(story.title, language).text) : text.name
  }, [story, text, language])
}
