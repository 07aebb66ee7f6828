// A talk: what the audience's window shows besides the picture, and the name by which the presenter's window finds it.
import type { Screen } from '@/core/story/talk'
import { LANGUAGES, type Language } from '@/i18n/language'
import type { AppState } from './appState'
import { store } from './store'

const IN_AUDIENCE = 'talk'
const IN_PRESENTER = 'presenter'

function setTalk(change: Partial<AppState['talk']>): void {
  store.setState(({ talk }) => ({ talk: { ...talk, ...change } }))
}

export function blank(screen: Screen): void {
  setTalk({ screen })
}

export function setTimed(timed: boolean): void {
  setTalk({ timed })
}

export function setDot(dot: boolean): void {
  setTalk({ dot })
}

export function switchDot(): void {
  setDot(!store.getState().talk.dot)
}

/** As the presenter's window has it. */
export function shareTalk(change: Pick<AppState['talk'], 'screen' | 'timed' | 'dot' | 'timer'>): void {
  setTalk(change)
}

/** The talk's name; made where it has none yet. */
export function nameTalk(): string {
  const { id } = store.getState().talk
  if (id !== null) return id
  // `randomUUID` is missing where a page comes by plain http from another machine.
  const made = [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('')
  setTalk({ id: made })
  return made
}

/** A page that is loaded again goes on in its talk. */
export function resumeTalk(): void {
  const id = new URLSearchParams(location.search).get(IN_AUDIENCE)
  if (id) setTalk({ id })
}

/** Which talk this window has the notes of, where it is a presenter's. */
export function presentersTalk(): string | null {
  return new URLSearchParams(location.search).get(IN_PRESENTER) || null
}

/** @param picture the address of what the audience sees */
export function presenterAddress(picture: URLSearchParams, talk: string): URLSearchParams {
  return renamed(picture, IN_AUDIENCE, IN_PRESENTER, talk)
}

export function audienceAddress(presenter: URLSearchParams, talk: string): URLSearchParams {
  return renamed(presenter, IN_PRESENTER, IN_AUDIENCE, talk)
}

export function putTalk(params: URLSearchParams, talk: string): void {
  params.set(IN_AUDIENCE, talk)
}

function renamed(params: URLSearchParams, from: string, to: string, talk: string): URLSearchParams {
  const other = new URLSearchParams(params)
  other.delete(from)
  other.set(to, talk)
  return other
}

/** Of the window. */
export function audienceName(talk: string): string {
  return `audience-${talk}`
}

export function languageNamed(name: string): Language | undefined {
  return LANGUAGES.find((language) => language === name)
}
