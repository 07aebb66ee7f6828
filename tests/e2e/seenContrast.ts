// The contrast of words as they are on the screen, pixel by pixel, in a dark room and on a screen that daylight falls on.
import type { Page } from '@playwright/test'

interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface Seen {
  readonly dark: number
  readonly washed: number
}

/**
 * Between the lightest and the darkest pixels of each place, by the definition of WCAG 2.
 *
 * @param places in CSS pixels of the window
 * @param daylight what falls on the screen besides its own light, as a share of its white
 */
export async function contrastsIn(
  page: Page,
  places: readonly (Place | null)[],
  daylight: number,
): Promise<readonly Seen[]> {
  const wanted = places.filter((place) => place !== null)
  if (wanted.length < places.length) throw new Error('Words that are not on the screen have no contrast')
  const picture = `data:image/png;base64,${(await page.screenshot()).toString('base64')}`
  return page.evaluate(
    async ({ wanted, picture, daylight }) => {
      const image = new Image()
      image.src = picture
      await image.decode()
      const canvas = document.createElement('canvas')
      Object.assign(canvas, { width: image.width, height: image.height })
      const context = canvas.getContext('2d', { willReadFrequently: true })
      if (!context) throw new Error('There is no canvas')
      context.drawImage(image, 0, 0)
      const part = (value: number) => {
        const share = value / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      }
      return wanted.map(({ x, y, width, height }) => {
        const { data } = context.getImageData(x, y, Math.max(1, width), Math.max(1, height))
        let [least, most] = [1, 0]
        for (let at = 0; at < data.length; at += 4) {
          const [red = 0, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]]
          const light = 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue)
          least = Math.min(least, light)
          most = Math.max(most, light)
        }
        const contrast = (more: number) => (most + more + 0.05) / (least + more + 0.05)
        return { dark: contrast(0), washed: contrast(daylight) }
      })
    },
    { wanted, picture, daylight },
  )
}
