// How long the page's main thread was busy at a stretch, from the browser's own trace: of every task, not only of the
// ones over 50 ms that pages are told about.
import type { Browser, Page } from '@playwright/test'

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** In microseconds, like `dur`. */
  readonly ts: number
  readonly dur?: number
  /** Of `dur`, what the thread had a processor for. */
  readonly tdur?: number
}

/** In milliseconds, each of whichever task had the most of it. */
export interface Longest {
  /** As a person waits. */
  readonly duration: number
  /** Without waiting for a processor, as on a busy machine: far below the duration, it was others who held up the page. */
  readonly processor: number
}

const CATEGORIES = ['blink.user_timing', 'toplevel', 'disabled-by-default-devtools.timeline']
const TASK = /^(RunTask|ThreadControllerImpl::RunTask)$/

/** Records what is done inside, and only that: finding out where to press is work that no person gives the page. */
export type During = (gesture: string, act: () => Promise<unknown>) => Promise<void>

/** @returns the longest task of each gesture. */
export async function longestTasks(
  browser: Browser,
  page: Page,
  perform: (during: During) => Promise<void>,
): Promise<ReadonlyMap<string, Longest>> {
  const spans: { readonly gesture: string; readonly name: string }[] = []
  const mark = (name: string) => page.evaluate((one) => void performance.mark(one), name)
  await browser.startTracing(page, { categories: CATEGORIES })
  await perform(async (gesture, act) => {
    const name = `bench-${spans.length}`
    spans.push({ gesture, name })
    await mark(`${name}-from`)
    await act()
    await mark(`${name}-to`)
  })
  const trace: { traceEvents: TraceEvent[] } = JSON.parse(String(await browser.stopTracing()))
  const longest = new Map<string, Longest>()
  for (const { gesture, name } of spans) {
    const before = longest.get(gesture) ?? { duration: 0, processor: 0 }
    const now = longestBetween(trace.traceEvents, `${name}-from`, `${name}-to`)
    longest.set(gesture, {
      duration: Math.max(before.duration, now.duration),
      processor: Math.max(before.processor, now.processor),
    })
  }
  return longest
}

function longestBetween(events: readonly TraceEvent[], from: string, to: string): Longest {
  const [start, end] = [from, to].map((mark) => events.find(({ name }) => name === mark))
  if (!start || !end) throw new Error(`The trace has no ${from} or no ${to}`)
  if (start.pid !== end.pid || start.tid !== end.tid)
    throw new Error(`${from} and ${to} are of two processes`)
  const tasks = events.filter(
    ({ name, ph, pid, tid, ts }) =>
      TASK.test(name) && ph === 'X' && pid === start.pid && tid === start.tid && ts > start.ts && ts < end.ts,
  )
  if (tasks.length === 0) throw new Error('The trace has no tasks: the browser may have renamed them')
  return {
    duration: Math.max(...tasks.map(({ dur = 0 }) => dur / 1000)),
    processor: Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000)),
  }
}
