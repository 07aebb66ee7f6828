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
