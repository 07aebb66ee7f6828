// The code for phones in the room: of what is shown now, made here, and only where a phone can follow to it.
import { openMap } from './mapPage'
import { expect, test } from './test'

async function openCode(page: Parameters<typeof openMap>[0]) {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('button', { name: 'A QR code of this picture, for phones in the room…' }).click()
  return page.getByRole('dialog', { name: 'A code for phones' })
}

test('on this device alone there is none, and it says why', async ({ page }) => {
  await openMap(page, '?lang=en')
  const sheet = await openCode(page)
  await expect(sheet).toContainText('Phones cannot reach this page')
  await expect(sheet.getByRole('img')).toHaveCount(0)
})

test('in the middle of a story it is opened from the search, and no key of the story acts below it', async ({
  page,
}) => {
  await openMap(page, '?lang=en&step=step:11-congress')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('qr code')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'A code for phones' })).toBeVisible()
  await page.keyboard.press('PageDown')
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/step=step%3A11-congress|step=step:11-congress/)
})

test.describe('where a phone can follow,', () => {
  // As a room would reach it; the same files.
  test.use({ baseURL: 'http://entramado.test/' })
  test.beforeEach(async ({ context, baseURL }) => {
    await context.route(`${baseURL}**`, async (route) => {
      const { pathname } = new URL(route.request().url())
      const url = `http://127.0.0.1:${process.env.ENTRAMADO_PORT}${pathname}`
      await route.fulfill({ response: await route.fetch({ url }) })
    })
  })

  test('it shows the address of what is shown now, as large as there is room', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 })
    await openMap(page, '?lang=en&reading=everyone')
    const sheet = await openCode(page)
    const address = 'http://entramado.test/?reading=everyone&lang=en'
    await expect(sheet).toContainText(address)
    const code = sheet.getByRole('img', { name: `QR code of ${address}` })
    const box = await code.boundingBox()
    expect(box?.width).toBeGreaterThan(350)
    // Served without https, a browser gives no clipboard, and that is told.
    await sheet.getByRole('button', { name: 'Copy the address' }).click()
    await expect(sheet.getByRole('status')).toHaveText('The browser did not let us copy.')
  })
})
