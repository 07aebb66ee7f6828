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
}

const CATEGORIES = ['blink.user_timing', 'toplevel', 'disabled-by-default-devtools.timeline']
const TASK = /^(RunTask|ThreadControllerImpl::RunTask)$/

/** Records what is done inside, and only that: finding out where to press is work that no person gives the page. */
export type During = (gesture: string, act: () => Promise<unknown>) => Promise<void>

/** @returns the longest task of each gesture, in milliseconds. */
export async function longestTasks(
  browser: Browser,
  page: Page,
  perform: (during: During) => Promise<void>,
): Promise<ReadonlyMap<string, number>> {
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
  const longest = new Map<string, number>()
  for (const { gesture, name } of spans) {
    const before = longest.get(gesture) ?? 0
    longest.set(gesture, Math.max(before, longestBetween(trace.traceEvents, `${name}-from`, `${name}-to`)))
  }
  return longest
}

function longestBetween(events: readonly TraceEvent[], from: string, to: string): number {
  const [start, end] = [from, to].map((mark) => events.find(({ name }) => name === mark))
  if (!start || !end) throw new Error(`The trace has no ${from} or no ${to}`)
  if (start.pid !== end.pid || start.tid !== end.tid)
    throw new Error(`${from} and ${to} are of two processes`)
  const tasks = events.filter(
    ({ name, ph, pid, tid, ts }) =>
      TASK.test(name) && ph === 'X' && pid === start.pid && tid === start.tid && ts > start.ts && ts < end.ts,
  )
  if (tasks.length === 0) throw new Error('The trace has no tasks: the browser may have renamed them')
  return Math.max(...tasks.map(({ dur = 0 }) => dur / 1000))
}
