// What windows of one talk say to each other, and how it is read: whatever else arrives is nothing.
import type { Screen, Stamped, TalkState, Timer } from './talk'
import type { Telling, ToldStep } from './telling'

type Said =
  /** Who is there? Whoever is, answers by what is shown; the audience's window, where that is wanted, by its story too. */
  | { readonly says: 'hello'; readonly wantsStory: boolean }
  | { readonly says: 'shown'; readonly shown: Stamped }
  | { readonly says: 'story'; readonly story: Telling }
  /** How a step will look: asked for by the presenter's window, step by step. */
  | { readonly says: 'wantsSketch'; readonly step: string }
  /** Whoever takes it must look whether it is a drawing; `null`: there is none of this step. */
  | { readonly says: 'sketch'; readonly step: string; readonly language: string; readonly drawing: unknown }
  /** To the picture of the step, from what was selected or changed in the audience's window. */
  | { readonly says: 'return' }

export type TalkMessage = Said & {
  /** Of the talk: several may go on in one browser. */
  readonly talk: string
  readonly to: 'audience' | 'presenter'
}

/** @returns `undefined` where it is no message, of another talk, or for another window. Pure. */
export function readMessage(value: unknown, talk: string, to: TalkMessage['to']): TalkMessage | undefined {
  if (!isRecord(value) || value.talk !== talk || value.to !== to) return undefined
  switch (value.says) {
    case 'hello':
      return { says: 'hello', wantsStory: value.wantsStory === true, talk, to }
    case 'return':
      return { says: 'return', talk, to }
    case 'wantsSketch':
      return typeof value.step === 'string' ? { says: 'wantsSketch', step: value.step, talk, to } : undefined
    case 'sketch': {
      const { step, language, drawing } = value
      if (typeof step !== 'string' || typeof language !== 'string') return undefined
      return { says: 'sketch', step, language, drawing, talk, to }
    }
    case 'shown': {
      const shown = stampedIn(value.shown)
      return shown && { says: 'shown', shown, talk, to }
    }
    case 'story': {
      const { story } = value
      return isTelling(story) ? { says: 'story', story, talk, to } : undefined
    }
    default:
      return undefined
  }
}

function stampedIn(value: unknown): Stamped | undefined {
  if (!isRecord(value)) return undefined
  const { count, by, state } = value
  if (typeof count !== 'number' || !Number.isSafeInteger(count) || typeof by !== 'string' || !isState(state))
    return undefined
  return { count, by, state }
}

function isState(value: unknown): value is TalkState {
  return (
    isRecord(value) &&
    (value.step === null || typeof value.step === 'string') &&
    isScreen(value.screen) &&
    typeof value.timed === 'boolean' &&
    typeof value.dot === 'boolean' &&
    isTimer(value.timer) &&
    typeof value.language === 'string'
  )
}

function isScreen(value: unknown): value is Screen {
  return value === null || value === 'black' || value === 'white'
}

function isTimer(value: unknown): value is Timer {
  return (
    isRecord(value) && Number.isFinite(value.before) && (value.since === null || Number.isFinite(value.since))
  )
}

function isTelling(value: unknown): value is Telling {
  return isRecord(value) && isWords(value.title) && Array.isArray(value.steps) && value.steps.every(isStep)
}

function isStep(value: unknown): value is ToldStep {
  return (
    isRecord(value) &&
    typeof value.id === 'string' &&
    typeof value.view === 'string' &&
    isWords(value.title) &&
    isWords(value.text) &&
    isWords(value.notes) &&
    Array.isArray(value.about) &&
    value.about.every(isWords) &&
    Array.isArray(value.quotes) &&
    value.quotes.every(
      (quote) => isWords(quote) && 'label' in quote && 'language' in quote && 'text' in quote,
    )
  )
}

function isWords(value: unknown): value is Readonly<Record<string, string>> {
  return isRecord(value) && Object.values(value).every((text) => typeof text === 'string')
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
