// What two windows of one talk agree on, the audience's and the presenter's: which of two states is the newer one.

export type Screen = 'black' | 'white' | null

/** How long a talk has taken: what was told before the last pause, and since when it goes on. */
export interface Timer {
  /** In milliseconds. */
  readonly before: number
  /** In milliseconds since 1970; `null`: it stands still. */
  readonly since: number | null
}

/** What both windows show alike. */
export interface TalkState {
  /** The id of the step at hand; `null`: the audience's window shows no story. */
  readonly step: string | null
  readonly screen: Screen
  /** Whether the audience sees the time. */
  readonly timed: boolean
  /** Whether a dot follows the mouse in the audience's window. */
  readonly dot: boolean
  readonly timer: Timer
  /** Of the interface, as the app names it. */
  readonly language: string
}

/** A state, and when it was set: by counting, since clocks do not tell which of two presses came last. */
export interface Stamped {
  readonly state: TalkState
  readonly count: number
  /** The window that set it, by a name of its own; the audience's sort first. */
  readonly by: string
}

/** Whether a window takes another one's state in place of its own: both windows answer alike, so that they end up the same. Pure. */
export function isNewer(one: Pick<Stamped, 'count' | 'by'>, other: Pick<Stamped, 'count' | 'by'>): boolean {
  return one.count === other.count ? one.by < other.by : one.count > other.count
}

/** After a change in this window; the same one where nothing is otherwise. Pure. */
export function changed(known: Stamped, change: Partial<TalkState>, by: string): Stamped {
  const state = { ...known.state, ...change }
  return sameState(state, known.state) ? known : { state, count: known.count + 1, by }
}

function sameState(one: TalkState, other: TalkState): boolean {
  return (
    one.step === other.step &&
    one.screen === other.screen &&
    one.timed === other.timed &&
    one.dot === other.dot &&
    one.timer.before === other.timer.before &&
    one.timer.since === other.timer.since &&
    one.language === other.language
  )
}

/** In milliseconds. Pure. */
export function told({ before, since }: Timer, now: number): number {
  return before + (since === null ? 0 : Math.max(0, now - since))
}

/** Goes on, or stands still. Pure. */
export function paused(timer: Timer, now: number): Timer {
  return timer.since === null
    ? { before: timer.before, since: now }
    : { before: told(timer, now), since: null }
}
