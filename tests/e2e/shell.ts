// The parts of the shell that tests press, by the names that people read.
import type { Locator, Page } from '@playwright/test'

/** One of a few choices shown side by side: its label is pressed, since the radio button itself is not seen. */
export function choice(page: Page, group: string | RegExp, name: string | RegExp): Locator {
  return page.getByRole('group', { name: group }).locator('label').filter({ hasText: name })
}

/** An entry of the legend; its name is followed by its count. */
export function entry(page: Page, name: string): Locator {
  return page
    .getByRole('complementary')
    .locator('[aria-pressed]')
    .filter({ hasText: new RegExp(`^${name.replace(/[()*+?.]/g, '\\$&')}\\s*[\\d.,]+,`), visible: true })
}

export function statusLine(page: Page): Locator {
  return page.getByRole('contentinfo').getByRole('region')
}

/** The address tells it only after a pause. */
export function searchOf(page: Page): URLSearchParams {
  return new URL(page.url()).searchParams
}
