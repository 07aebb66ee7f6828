// Pictures of views: as the screen has them, vector, with their typefaces and the words that they can be cited by.
import { readFile, writeFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { follow, openMap } from './mapPage'
import { expect, test } from './test'

/** How many of all pixels may differ by more than `APART`: edges of letters and lines, which two painters soften otherwise. */
const MOST_APART = 0.015
/** Of 255, in the channel that differs most. */
const APART = 60

async function openPictureSheet(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('button', { name: 'Save this view as a picture (SVG, PNG)…' }).click()
  return page.getByRole('dialog', { name: 'Save this view as a picture' })
}

async function save(page: Page, sheet: Locator): Promise<Buffer> {
  const coming = page.waitForEvent('download')
  await sheet.getByRole('button', { name: 'Save the picture' }).click()
  const download = await coming
  await expect(sheet.getByRole('status')).toContainText(`Saved: ${download.suggestedFilename()}`)
  return readFile(await download.path())
}

/** The share of pixels that differ in the upper left part that both have. */
async function differing(page: Page, screen: Buffer, picture: Buffer): Promise<number> {
  return page.evaluate(
    async ({ urls, apart }) => {
      const [one, other] = await Promise.all(
        urls.map(async (url) => {
          const image = new Image()
          image.src = url
          await image.decode()
          return image
        }),
      )
      if (!one || !other) throw new Error('Two pictures are to be compared')
      const [width, height] = [Math.min(one.width, other.width), Math.min(one.height, other.height)]
      const pixels = [one, other].map((image) => {
        const canvas = document.createElement('canvas')
        Object.assign(canvas, { width, height })
        const context = canvas.getContext('2d')
        context?.drawImage(image, 0, 0)
        return context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray()
      })
      const [a = new Uint8ClampedArray(), b = new Uint8ClampedArray()] = pixels
      let count = 0
      for (let at = 0; at < a.length; at += 4) {
        const most = Math.max(
          ...[0, 1, 2].map((channel) => Math.abs((a[at + channel] ?? 0) - (b[at + channel] ?? 0))),
        )
        if (most > apart) count += 1
      }
      return count / (width * height)
    },
    {
      urls: [screen, picture].map((bytes) => `data:image/png;base64,${bytes.toString('base64')}`),
      apart: APART,
    },
  )
}

/** What the view looks like without the controls that lie over it. */
async function screenOf(page: Page): Promise<Buffer> {
  await page.evaluate(() => {
    for (const control of document.querySelectorAll<HTMLElement>(
      '.panel-button, .map-controls, .map-arrangement',
    ))
      control.style.visibility = 'hidden'
  })
  return page.locator('.frame-view').screenshot({ animations: 'disabled' })
}

for (const { what, search, dark = false } of [
  { what: 'the map', search: '' },
  { what: 'a selection on a dark ground', search: 'selected=actor/org:ohchr-mx', dark: true },
  { what: 'hubs and their roles', search: 'reading=hub' },
  { what: 'areas, signs and parts', search: 'arrangement=country&layers=gap,part-of' },
  { what: 'the matrix', search: 'view=matrix' },
  { what: 'the table', search: 'view=table' },
  { what: 'the gap', search: 'view=gap' },
  { what: 'the outline', search: 'view=outline' },
  { what: 'the measures', search: 'view=measures' },
  { what: 'the countries', search: 'view=geography' },
  { what: 'the sources', search: 'view=sources' },
])
  test(`a picture of ${what} equals the screen`, async ({ page }, info) => {
    if (dark) await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    else await page.emulateMedia({ reducedMotion: 'reduce' })
    await openMap(page)
    await follow(page, `?${search}`)
    await page.waitForLoadState('networkidle')
    const screen = await screenOf(page)
    const sheet = await openPictureSheet(page)
    await sheet.getByRole('radio', { name: 'PNG: for slides and messages' }).check()
    await sheet.getByRole('radio', { name: '1×' }).check()
    const picture = await save(page, sheet)
    await writeFile(info.outputPath('screen.png'), screen)
    await writeFile(info.outputPath('picture.png'), picture)
    const share = await differing(page, screen, picture)
    expect(share).toBeLessThan(MOST_APART)
  })

test('an SVG says what it is, has its typefaces inside, and no pixels', async ({ page }) => {
  await openMap(page, '?lang=es&reading=everyone&lines=asked')
  await page.getByRole('button', { name: 'Exportar', exact: true }).click()
  await page.getByRole('button', { name: 'Guardar esta vista como imagen (SVG, PNG)…' }).click()
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Guardar la imagen' }).click()
  const download = await coming
  expect(download.suggestedFilename()).toMatch(/A-HRC-11-7-Add-2_Mapa\.svg$/)
  const svg = await readFile(await download.path(), 'utf8')
  const inside = (name: string) => new RegExp(`<${name}[^>]*>(.*?)</${name}>`, 's').exec(svg)?.[1] ?? ''
  const foot = /<text[^>]*class="foot"[^>]*>(.*?)<\/text>/s.exec(svg)?.[1]?.replaceAll(/<[^>]+>/g, ' ') ?? ''
  expect(inside('title')).toContain('Quién debe coordinarse con quién')
  expect(inside('desc')).toContain('se muestra como red')
  for (const part of [
    'A/HRC/11/7/Add.2',
    'Todas con todas',
    '¶93',
    'Filtro: Líneas',
    'Español',
    'Datos del',
    'Hecho el',
  ])
    expect(foot).toContain(part)
  expect(svg.match(/<g class="plate"/g)?.length).toBeGreaterThan(15)
  expect(svg).toMatch(/@font-face\{font-family:[^}]*Atkinson[^}]*url\(data:font\/woff2;base64,/)
  expect(svg).not.toMatch(/<image|foreignObject|https?:\/\/(?!www\.w3\.org)/)
})

test('the whole map at four times its size, and a size that the browser does not make is told', async ({
  page,
}) => {
  await openMap(page, '?lang=en')
  const sheet = await openPictureSheet(page)
  await sheet.getByRole('radio', { name: 'PNG: for slides and messages' }).check()
  await sheet.getByRole('radio', { name: 'The whole map' }).check()
  await sheet.getByRole('radio', { name: '1×' }).check()
  const one = await save(page, sheet)
  await sheet.getByRole('radio', { name: '4×' }).check()
  const four = await save(page, sheet)
  const widthOf = (png: Buffer) => png.readUInt32BE(16)
  expect(widthOf(four)).toBe(4 * widthOf(one))
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.toBlob = (take) => take(null)
  })
  await sheet.getByRole('button', { name: 'Save the picture' }).click()
  await expect(sheet.getByRole('status')).toContainText('This browser makes no picture of')
})
