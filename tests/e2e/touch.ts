// Fingers on the page: gestures as the browser gets them from a screen, and what is too small for them.
import type { CDPSession, Page } from '@playwright/test'
import { mapGeometry } from './mapPage'

interface Point {
  readonly x: number
  readonly y: number
}

export class Fingers {
  private readonly session: CDPSession

  private constructor(session: CDPSession) {
    this.session = session
  }

  static async on(page: Page): Promise<Fingers> {
    return new Fingers(await page.context().newCDPSession(page))
  }

  async down(...at: readonly Point[]): Promise<void> {
    await this.send('touchStart', at)
  }

  async to(...at: readonly Point[]): Promise<void> {
    await this.send('touchMove', at)
  }

  async up(): Promise<void> {
    await this.send('touchEnd', [])
  }

  /** One finger, in small steps as a hand makes them. */
  async drag(from: Point, by: Point): Promise<void> {
    await this.down(from)
    for (let step = 1; step <= STEPS; step += 1)
      await this.to({ x: from.x + (by.x * step) / STEPS, y: from.y + (by.y * step) / STEPS })
    await this.up()
  }

  /** Two fingers beside a point, which go from one distance to another. */
  async pinch({ x, y }: Point, from: number, to: number): Promise<void> {
    const apart = (distance: number) => [
      { x: x - distance / 2, y },
      { x: x + distance / 2, y },
    ]
    await this.down(...apart(from))
    for (let step = 1; step <= STEPS; step += 1) await this.to(...apart(from + ((to - from) * step) / STEPS))
    await this.up()
  }

  private async send(type: 'touchStart' | 'touchMove' | 'touchEnd', at: readonly Point[]): Promise<void> {
    await this.session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at.map(({ x, y }, id) => ({ x, y, id })),
    })
  }
}

const STEPS = 8
/** Of the ground that is looked for: two fingers beside it must be on the map too. */
const MARGIN = 96

/** A place in the window where a finger meets the map's ground: no plate, no line, no button. */
export async function emptyGround(page: Page): Promise<Point> {
  const { plates, lines, screen } = await mapGeometry(page)
  const canvas = await page.locator('.map-canvas').boundingBox()
  const { x: left, y: top } = canvas ?? { x: 0, y: 0 }
  const marks = [
    ...plates.flatMap(({ x1, x2, y1, y2 }) =>
      [x1, (x1 + x2) / 2, x2].flatMap((x) => [y1, y2].map((y) => ({ x, y }))),
    ),
    ...lines.flatMap(({ points }) => points),
  ]
  const places: (Point & { readonly nearest: number })[] = []
  for (let x = MARGIN; x < screen.width - MARGIN; x += 12)
    for (let y = 12; y < screen.height - 12; y += 12) {
      const nearest = Math.min(...marks.map((mark) => Math.hypot(mark.x - x, mark.y - y)))
      places.push({ x: x + left, y: y + top, nearest })
    }
  const widest = places.toSorted((one, other) => other.nearest - one.nearest)
  const bare = await page.evaluate(
    (ordered) => ordered.find(({ x, y }) => document.elementFromPoint(x, y)?.closest('.map-canvas')) ?? null,
    widest,
  )
  if (!bare) throw new Error('No ground of the map in sight')
  return bare
}

/**
 * What can be pressed and is smaller than a finger, which here is a square of 44 pixels around its middle. Words of the
 * running text are not asked, since their lines give their size (WCAG 2.5.5); they are in the lists of the card as well.
 */
export function smallTargets(page: Page): Promise<{ readonly tried: number; readonly small: string[] }> {
  return page.evaluate(() => {
    const modal = document.querySelector('dialog[open]')
    const pressed = 'button, a[href], input, select, summary, label, [role="option"], [role="separator"]'
    const cells = 'tbody [data-index], .matrix-row-head, .matrix-cell'
    const small: string[] = []
    let tried = 0
    for (const element of (modal ?? document).querySelectorAll<HTMLElement>(`${pressed}, ${cells}`)) {
      const isWithin = element.matches('input') && element.closest('label')
      if (isWithin || element.matches('label[for], :disabled') || element.closest('.visually-hidden'))
        continue
      if (!element.checkVisibility({ visibilityProperty: true })) continue
      element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
      const { left, top, width, height } = element.getBoundingClientRect()
      if (width <= 1) continue
      tried += 1
      const [x, y] = [left + width / 2, top + height / 2]
      const meets = (dx: number, dy: number) => {
        const met = document.elementFromPoint(x + dx, y + dy)
        return met !== null && element.contains(met)
      }
      const wide = width >= 43.5 || (meets(-21, 0) && meets(21, 0))
      const high = height >= 43.5 || (meets(0, -21) && meets(0, 21))
      const name = element.getAttribute('aria-label') ?? element.textContent ?? ''
      if (!wide || !high)
        small.push(
          `${element.tagName} ${element.className}: ${name.slice(0, 30)} ${Math.round(width)}×${Math.round(height)}`,
        )
    }
    return { tried, small }
  })
}
