// The presenter's end of a talk. It keeps the story and where it is at, so that it holds while the audience's window is away,
// and tells that one where to go on when it is back.
import { changed, isNewer, type Stamped, type TalkState } from '@/core/story/talk'
import type { Telling } from '@/core/story/telling'
import type { Drawn } from '@/drawing/drawn'
import { isDrawn } from '@/drawing/isDrawn'
import { speak } from '@/state/speak'
import { store } from '@/state/store'
import { languageNamed } from '@/state/talk'
import { ASKED_EVERY, openWire } from './wire'

/** For how long it may be silent. */
const PATIENCE = 2500

export interface PresenterView {
  readonly state: TalkState
  /** `null`: it has not come yet. */
  readonly story: Telling | null
  /** The step at hand, or, where the audience's window has left the story, the one that it left. */
  readonly at: string | null
  /** How steps look, by their ids; `null`: there is no picture of it. Those that are not there have not come yet. */
  readonly sketches: ReadonlyMap<string, Drawn | null>
  /** Whether the audience's window answers. */
  readonly isThere: boolean
}

export interface PresenterLink {
  readonly subscribe: (changed: () => void) => () => void
  /** The same value until something changes. */
  readonly view: () => PresenterView
  readonly change: (change: Partial<TalkState>) => void
  readonly returnToStep: () => void
  /** The audience's window, as it was opened from here. */
  readonly join: (audience: Window) => void
}

export function linkPresenter(talk: string, step: string | null): PresenterLink {
  const me = `p${Math.random()}`
  const state: TalkState = {
    step,
    screen: null,
    timed: false,
    dot: false,
    timer: { before: 0, since: null },
    language: store.getState().preferences.language,
  }
  let known: Stamped = { state, count: 0, by: me }
  // What was done here before the other window was heard holds.
  let own: Partial<TalkState> | null = {}
  let heardAt = Date.now()
  let view: PresenterView = { state, story: null, at: step, sketches: new Map(), isThere: true }
  const listeners = new Set<() => void>()

  function show(change: Partial<PresenterView>): void {
    view = { ...view, ...change }
    for (const listener of listeners) listener()
  }

  function know(shown: Stamped): void {
    known = shown
    keepInAddress(shown.state)
    const sameWords = shown.state.language === view.state.language
    show({
      state: shown.state,
      at: shown.state.step ?? view.at,
      ...(sameWords ? {} : { sketches: new Map() }),
    })
    wantSketches()
  }

  const wire = openWire(talk, 'presenter', (message) => {
    heardAt = Date.now()
    if (!view.isThere) show({ isThere: true })
    switch (message.says) {
      case 'hello':
        // Who asks may be one that could not be asked before.
        if (view.story === null) wire.say({ says: 'hello', wantsStory: true })
        return wire.say({ says: 'shown', shown: known })
      case 'story':
        show({ story: message.story, sketches: new Map() })
        return wantSketches()
      case 'sketch': {
        const { step, language, drawing } = message
        if (language !== view.state.language || !(drawing === null || isDrawn(drawing))) return
        return show({ sketches: new Map(view.sketches).set(step, drawing) })
      }
      case 'shown':
        return agree(message.shown)
    }
  })

  /** Of the step at hand and of the next one. */
  function wantSketches(): void {
    const steps = view.story?.steps ?? []
    const index = steps.findIndex(({ id }) => id === view.at)
    for (const { id } of index < 0 ? [] : steps.slice(index, index + 2))
      if (!view.sketches.has(id)) wire.say({ says: 'wantsSketch', step: id })
  }

  function agree(theirs: Stamped): void {
    const shown = changed(theirs, own ?? {}, me)
    own = null
    if (isNewer(shown, known)) {
      know(shown)
      speakAs(shown.state)
    }
    if (isNewer(known, theirs)) wire.say({ says: 'shown', shown: known })
  }

  function change(part: Partial<TalkState>): void {
    if (own) own = { ...own, ...part }
    const next = changed(known, part, me)
    if (next === known) return
    know(next)
    wire.say({ says: 'shown', shown: known })
  }

  store.subscribe(({ preferences: { language } }, { preferences: before }) => {
    if (language !== before.language) change({ language })
  })
  wire.say({ says: 'hello', wantsStory: view.story === null })
  setInterval(() => {
    wire.say({ says: 'hello', wantsStory: view.story === null })
    wantSketches()
    if (Date.now() - heardAt > PATIENCE && view.isThere) show({ isThere: false })
  }, ASKED_EVERY)

  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    view: () => view,
    change,
    returnToStep: () => wire.say({ says: 'return' }),
    join: wire.join,
  }
}

function speakAs({ language }: TalkState): void {
  const named = languageNamed(language)
  if (named && named !== store.getState().preferences.language) void speak(named)
}

/** So that a reload without the other window begins at the same step. */
function keepInAddress({ step, language }: TalkState): void {
  const params = new URLSearchParams(location.search)
  if (step !== null) params.set('step', step)
  params.set('lang', language)
  try {
    history.replaceState(null, '', `?${params}`)
  } catch {
    // The browser has had enough of changes, or the page has no address of its own.
  }
}
