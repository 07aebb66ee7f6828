// What axe finds in the page as it is now, and the looks that the page can have.
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

export const LOOKS = ['light', 'dark', 'projector', 'forced'] as const
type Look = (typeof LOOKS)[number]

export async function expectNoFaults(page: Page, state: string, look: Look): Promise<void> {
  await lookAs(page, look)
  await expectNone(builder(page, look), `${state}, ${look}`)
}

/**
 * Of a state that was already looked at in another look: whatever else axe tries cannot have changed.
 * @param within a part of the page, where all else was looked at before
 */
export async function expectNoColourFaults(
  page: Page,
  state: string,
  look: Look,
  within = 'html',
): Promise<void> {
  await lookAs(page, look)
  const contrast = look === 'projector' ? 'color-contrast-enhanced' : 'color-contrast'
  await expectNone(
    builder(page, look).include(within).withRules([contrast, 'link-in-text-block']),
    `${state}, ${look}`,
  )
}

function builder(page: Page, look: Look): AxeBuilder {
  // There are no frames, which alone need the other mode's second page.
  const axe = new AxeBuilder({ page }).setLegacyMode()
  return axe.options({
    // What passes is not described one by one, which takes most of the time.
    resultTypes: ['violations'],
    // Style sheets are fetched again for rules that are not on.
    preload: false,
    // What is projected must be read from the last row.
    ...(look === 'projector' ? { rules: { 'color-contrast-enhanced': { enabled: true } } } : {}),
  })
}

async function expectNone(axe: AxeBuilder, told: string): Promise<void> {
  const { violations } = await axe.analyze()
  const faults = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
  expect(faults, told).toEqual([])
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
