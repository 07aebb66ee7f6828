// What axe finds in the page as it is now, and the looks that the page can have.
import { expect, type Page } from '@playwright/test'
import axe, { type RunOptions } from 'axe-core'

export const LOOKS = ['light', 'dark', 'projector', 'forced'] as const
type Look = (typeof LOOKS)[number]

/** What stands beside every view, and is as it was while another one is shown. */
const BESIDE = ['.reader-text', '.frame-legend']

const OPTIONS: RunOptions = {
  // What passes is not described one by one, which takes most of the time.
  resultTypes: ['violations'],
  // Style sheets are fetched again for rules that are not on.
  preload: false,
}

/** @param isNew whether the page has just been loaded; else what stands beside the view was looked at before. */
export async function expectNoFaults(page: Page, state: string, look: Look, isNew: boolean): Promise<void> {
  await lookAs(page, look)
  const options: RunOptions = {
    ...OPTIONS,
    // What is projected must be read from the last row.
    ...(look === 'projector' ? { rules: { 'color-contrast-enhanced': { enabled: true } } } : {}),
  }
  await expectNone(page, { include: ['html'], exclude: isNew ? [] : BESIDE }, options, `${state}, ${look}`)
}

/** Of a state that was already looked at in another look: whatever else axe tries cannot have changed. */
export async function expectNoColourFaults(
  page: Page,
  state: string,
  look: Look,
  isNew: boolean,
): Promise<void> {
  await lookAs(page, look)
  const contrast = look === 'projector' ? 'color-contrast-enhanced' : 'color-contrast'
  const options: RunOptions = { ...OPTIONS, runOnly: [contrast, 'link-in-text-block'] }
  await expectNone(page, { include: [isNew ? 'html' : 'main'], exclude: [] }, options, `${state}, ${look}`)
}

interface Looked {
  readonly include: readonly string[]
  readonly exclude: readonly string[]
}

interface Fault {
  readonly id: string
  readonly at: readonly string[]
}

async function expectNone(page: Page, looked: Looked, options: RunOptions, told: string): Promise<void> {
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(axe.source)
  // A string, because what runs in the page there has no type here.
  const faults = await page.evaluate<readonly Fault[]>(
    `axe.run(${JSON.stringify(looked)}, ${JSON.stringify(options)}).then(({ violations }) =>
      violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => target.join(' ')) })))`,
  )
  expect(
    faults.map(({ id, at }) => `${id}: ${at.join(', ')}`),
    told,
  ).toEqual([])
}

/** At once, also while a sheet lies over the menu of themes. */
async function lookAs(page: Page, look: Look): Promise<void> {
  await page.emulateMedia({
    colorScheme: look === 'dark' ? 'dark' : 'light',
    forcedColors: look === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
  })
  await page.evaluate((projected) => {
    if (projected) document.documentElement.dataset.theme = 'projector'
    else delete document.documentElement.dataset.theme
  }, look === 'projector')
}
