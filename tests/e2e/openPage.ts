// Opening files in the browser as people do, and what must stay as it was when that fails.
import type { FileChooser, JSHandle, Locator, Page } from '@playwright/test'
import { mapGeometry } from './mapPage'

export interface GivenFile {
  readonly name: string
  readonly text: string
}

/** By the top bar: Open, then “Open a file…”. */
export async function chooserOf(page: Page): Promise<FileChooser> {
  const chosen = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await page.getByRole('button', { name: /^Open a file…/ }).click()
  return chosen
}

export async function chooseFile(page: Page, file: GivenFile): Promise<void> {
  const chooser = await chooserOf(page)
  await chooser.setFiles(asUpload(file))
}

export function asUpload({ name, text }: GivenFile) {
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) }
}

/** Dragged over the page and let go there. */
export async function dropFile(page: Page, { name, text }: GivenFile): Promise<void> {
  await drop(page, await transferOf(page, name, text))
}

export async function drop(page: Page, dataTransfer: JSHandle<DataTransfer>): Promise<void> {
  await page.dispatchEvent('main', 'dragenter', { dataTransfer })
  await page.dispatchEvent('main', 'dragover', { dataTransfer })
  await page.locator('.drop-overlay').waitFor()
  await page.dispatchEvent('main', 'drop', { dataTransfer })
}

/** @param content the text, or how many blanks: those are made in the page, since so many cannot be sent there. */
export function transferOf(
  page: Page,
  name: string,
  content: string | number,
): Promise<JSHandle<DataTransfer>> {
  return page.evaluateHandle(
    ([fileName, given]) => {
      const transfer = new DataTransfer()
      const bytes = typeof given === 'number' ? new Uint8Array(given).fill(32) : given
      transfer.items.add(new File([bytes], fileName))
      return transfer
    },
    [name, content] as const,
  )
}

export function problemsPanel(page: Page): Locator {
  return page.getByRole('dialog', { name: /could not be opened|No se pudo abrir/ })
}

/** All that a person has in front of them: the map's plates and places, what is selected, the choices in force. */
export async function pictureOf(page: Page) {
  const { plates } = await mapGeometry(page)
  const selected = await page.evaluate<readonly string[]>(
    `document.querySelector('.map-canvas')._cyreg.cy.$('.selected').map((one) => one.id()).sort()`,
  )
  return {
    plates: plates.map(({ id, x1, y1 }) => `${id} ${x1.toFixed(1)} ${y1.toFixed(1)}`).sort(),
    selected,
    title: await page.getByRole('banner').locator('cite').textContent(),
    // What is only heard is told once, of the last change.
    status: await page.locator('.status > :not(.visually-hidden)').allTextContents(),
    pressed: await page.locator('[aria-pressed="true"], [aria-pressed="mixed"]').allTextContents(),
    chosen: await page.locator('label:has(:checked)').allTextContents(),
  }
}
