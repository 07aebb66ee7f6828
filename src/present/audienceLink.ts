// The audience's end of a talk: what changes here is said to the presenter's window, and what comes from there is shown.
import { placeOf } from '@/core/story/steps'
import { changed, isNewer, type Stamped, type TalkState } from '@/core/story/talk'
import { tellingOf } from '@/core/story/telling'
import type { AppState } from '@/state/appState'
import { leavePresenting, showStep } from '@/state/presenting'
import { speak } from '@/state/speak'
import { store } from '@/state/store'
import { audienceName, languageNamed, shareTalk } from '@/state/talk'
import { ASKED_EVERY, openWire, type Wire } from './wire'

let linked: { readonly talk: string; readonly wire: Wire } | undefined

/** Goes on while the page is there, also between two tellings: the presenter may come back to the story from the other window. */
export function linkAudience(talk: string): Wire {
  if (linked?.talk !== talk) {
    linked?.wire.end()
    linked = { talk, wire: begin(talk) }
  }
  return linked.wire
}

function begin(talk: string): Wire {
  // Sorts before the presenter's: where both are new, what the room sees counts.
  const me = `a${Math.random()}`
  let known: Stamped = { state: stateOf(store.getState()), count: 0, by: me }
  let applying = false
  // What was done here before the other window was heard holds: a key that was pressed right after a reload, say.
  let own: Partial<TalkState> | null = {}

  const wire = openWire(talk, 'audience', (message) => {
    switch (message.says) {
      case 'hello':
        if (message.wantsStory) sayStory()
        return wire.say({ says: 'shown', shown: known })
      case 'shown':
        return agree(message.shown)
      case 'wantsSketch':
        return sketch(message.step)
      case 'return':
        if (known.state.step !== null) showStep(known.state.step)
    }
  })

  function agree(theirs: Stamped): void {
    const shown = changed(theirs, own ?? {}, me)
    own = null
    if (isNewer(shown, known)) apply(shown)
    if (isNewer(known, theirs)) wire.say({ says: 'shown', shown: known })
  }

  function apply(shown: Stamped): void {
    const { step, language, screen, timed, dot, timer } = shown.state
    const before = store.getState().presenting?.step ?? null
    known = shown
    applying = true
    if (step !== null && step !== before) showStep(step)
    else if (step === null && before !== null) leavePresenting()
    shareTalk({ screen, timed, dot, timer })
    applying = false
    const named = languageNamed(language)
    if (named && named !== store.getState().preferences.language) void speak(named)
  }

  const drawing = new Set<string>()

  /** Not in the middle of a movement on the screen. */
  function sketch(id: string): void {
    const { document, preferences } = store.getState()
    const step = document && placeOf(document.asWritten, id)?.step
    if (!step || drawing.has(id)) return
    drawing.add(id)
    const { language } = preferences
    afterMovement(async () => {
      try {
        const { stepSketch } = await import('./stepSketch')
        const made = await stepSketch(step, new AbortController().signal)
        wire.say({ says: 'sketch', step: id, language, drawing: made })
      } catch {
        // The words beside it say what the step is about.
        wire.say({ says: 'sketch', step: id, language, drawing: null })
      } finally {
        drawing.delete(id)
      }
    })
  }

  function sayStory(): void {
    const { document, presenting } = store.getState()
    const step = presenting?.step ?? known.state.step
    const place = document && step !== null ? placeOf(document.asWritten, step) : undefined
    if (document && place) wire.say({ says: 'story', story: tellingOf(document.asWritten, place) })
  }

  const unsubscribe = store.subscribe((now, before) => {
    if (applying) return
    const change = differences(stateOf(now), stateOf(before))
    if (own) own = { ...own, ...change }
    const next = changed(known, change, me)
    const written = now.document?.asWritten !== before.document?.asWritten
    if (written || (change.step && !sameStory(now, before))) sayStory()
    if (next === known) return
    known = next
    wire.say({ says: 'shown', shown: known })
  })
  // By which the presenter's window can call it to the front.
  window.name = audienceName(talk)
  wire.say({ says: 'hello', wantsStory: false })
  // A presenter's window that was loaded again may know this one by no other way.
  const beat = setInterval(() => wire.say({ says: 'hello', wantsStory: false }), ASKED_EVERY)
  wire.say({ says: 'shown', shown: known })
  sayStory()
  return {
    ...wire,
    end: () => {
      clearInterval(beat)
      unsubscribe()
      wire.end()
    },
  }
}

/** Of the camera, which glides from step to step. */
const GLIDING = 700

function afterMovement(draw: () => Promise<void>): void {
  setTimeout(() => void draw(), GLIDING)
}

function stateOf({ presenting, talk, preferences }: AppState): TalkState {
  const { screen, timed, dot, timer } = talk
  return { step: presenting?.step ?? null, screen, timed, dot, timer, language: preferences.language }
}

/** What is otherwise now. */
function differences(now: TalkState, before: TalkState): Partial<TalkState> {
  return {
    ...(now.step === before.step ? {} : { step: now.step }),
    ...(now.screen === before.screen ? {} : { screen: now.screen }),
    ...(now.timed === before.timed ? {} : { timed: now.timed }),
    ...(now.dot === before.dot ? {} : { dot: now.dot }),
    ...(now.timer === before.timer ? {} : { timer: now.timer }),
    ...(now.language === before.language ? {} : { language: now.language }),
  }
}

function sameStory(now: AppState, before: AppState): boolean {
  const storyOf = ({ document, presenting }: AppState) =>
    document && presenting && placeOf(document.asWritten, presenting.step)?.story.id
  return storyOf(now) === storyOf(before)
}
