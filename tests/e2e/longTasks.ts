// How long the page was held up: the browser's own record of tasks over 50 ms.
import type { Page } from '@playwright/test'

declare global {
  var longTasks: number[] | undefined
}

/** Before the page is opened. */
export async function recordLongTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const tasks: number[] = []
    globalThis.longTasks = tasks
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration)
    }).observe({ type: 'longtask' })
  })
}

/** The longest since the last time this was asked, in milliseconds. */
export async function longestTask(page: Page): Promise<number> {
  // An entry is delivered after the frame that follows its task.
  await page.evaluate(
    () =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 0)))),
  )
  return page.evaluate(() => Math.max(0, ...(globalThis.longTasks?.splice(0) ?? [])))
}

/** What the piece of work below takes at most in a new page on a machine with nothing else to do, in milliseconds. */
const AT_EASE = 60

/**
 * How many times slower than with nothing else to do the page's machine is just now, at least 1: limits in milliseconds
 * hold for a machine at ease, and other programs must not make a test fail.
 */
export async function slowness(page: Page): Promise<number> {
  const longest = await page.evaluate(() => {
    const taken = Array.from({ length: 5 }, () => {
      const start = performance.now()
      const words = Array.from({ length: 30_000 }, (_, index) => String((index * 7919) % 30_000))
      return new Set(words.sort()).size === 30_000 ? performance.now() - start : Number.NaN
    })
    return Math.max(...taken)
  })
  return Math.max(1, longest / AT_EASE)
}
