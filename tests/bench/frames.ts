// When the page answers a pointer, and what it takes to draw while the map is dragged: measured inside of the page, in milliseconds.
import type { Page } from '@playwright/test'
import { type Picture, plateCentres } from './picture'
import { sampleOf } from './statistics'

declare global {
  var benchAnswers: number[] | undefined
  var benchFrames: number[] | undefined
}

const HOVERED = 12
const STEPS = 40

/** From a pointer's move to the end of the frame that answers it: the median of some plates. */
export async function hoverAnswer(page: Page, picture: Picture): Promise<number> {
  await page.evaluate(() => {
    const answers: number[] = []
    globalThis.benchAnswers = answers
    addEventListener(
      'pointermove',
      ({ timeStamp }) =>
        requestAnimationFrame(() => {
          // A message comes after the frame's work, where a callback may come in the midst of it.
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => answers.push(performance.now() - timeStamp)
          port2.postMessage(null)
        }),
      true,
    )
  })
  for (const { x, y } of plateCentres(picture, HOVERED)) {
    await page.mouse.move(x, y)
    await page.waitForTimeout(300)
  }
  const answers = await page.evaluate(() => globalThis.benchAnswers ?? [])
  return sampleOf(answers).median
}

/** What it takes to draw a frame while the ground is dragged to and fro: the median, from a frame's start to its end. */
export async function panFrame(page: Page, { box }: Picture): Promise<number> {
  const ground = { x: box.x + 6, y: box.y + box.height / 2 }
  await page.mouse.move(ground.x, ground.y)
  await page.waitForTimeout(400)
  await page.mouse.down()
  // A string, because cytoscape's private registry has no type. Frames without a new picture cost nothing and do not count.
  await page.evaluate(`(() => {
    const { cy } = document.querySelector('.map-canvas, #map')._cyreg
    const frames = []
    globalThis.benchFrames = frames
    let drawn = false
    cy.on('render', () => { drawn = true })
    const note = (start) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        if (drawn) frames.push(performance.now() - start)
        drawn = false
      }
      port2.postMessage(null)
      if (globalThis.benchFrames) requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
  })()`)
  await page.mouse.move(ground.x + 240, ground.y + 120, { steps: STEPS })
  await page.mouse.move(ground.x, ground.y, { steps: STEPS })
  const frames = await page.evaluate(() => {
    const found = globalThis.benchFrames ?? []
    globalThis.benchFrames = undefined
    return found
  })
  await page.mouse.up()
  return sampleOf(frames).median
}
