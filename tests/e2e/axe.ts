// What axe finds in the page as it is now, and the looks that the page can have.
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

export const LOOKS = ['light', 'dark', 'projector', 'forced'] as const
type Look = (typeof LOOKS)[number]

export async function expectNoFaults(page: Page, state: string, look: Look): Promise<void> {
  await lookAs(page, look)
  // There are no frames, which alone need the other mode's second page.
  const axe = new AxeBuilder({ page }).setLegacyMode()
  // What is projected must be read from the last row.
  if (look === 'projector') axe.options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
  const { violations } = await axe.analyze()
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
  expect(told, `${state}, ${look}`).toEqual([])
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
