// How long the page is held up by a gesture on page 24, once it is loaded.
import type { Locator, Page } from '@playwright/test'
import { READINGS } from '@/core/model/vocabulary'
import { messagesIn } from '@/i18n/language'
import { ARRANGEMENTS } from '@/state/appState'
import { choice } from '../e2e/shell'
import { type During, type Longest, longestTasks } from './mainThread'
import { pictureOf, plateCentres } from './picture'
import { milliseconds, type Report } from './report'
import { sampleOf } from './statistics'
import { APP, NATIVE, type Stage, timeOf, visit } from './visit'

const ROUNDS = 5
const BUDGET = 50
/** For fades, glides, the address, and a worker's arrangement. */
const SETTLED = 1000
const BRIEFLY = 120

const { legend, map, shell, vocabulary } = messagesIn('en')

export async function gestures(stage: Stage): Promise<readonly Report[]> {
  const rounds: ReadonlyMap<string, Longest>[] = []
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push(
      await visit(stage, `${APP}?lang=en`, NATIVE, async (page) => {
        await timeOf(page, 'map-painted')
        await page.waitForTimeout(SETTLED)
        return longestTasks(stage.browser, page, (during) => performAll(page, during))
      }),
    )
  const rows = [...(rounds[0]?.keys() ?? [])].map((gesture) => {
    const found = rounds.flatMap((round) => round.get(gesture) ?? [])
    const longest = sampleOf(found.map(({ duration }) => duration))
    const processor = sampleOf(found.map((one) => one.processor))
    return { gesture, longest, processor, kept: longest.median <= BUDGET }
  })
  return [
    {
      title: `Longest main-thread task of each gesture on page 24, native, medians of ${ROUNDS} visits`,
      rows: [
        ['', 'longest task', 'budget', 'of processor time'],
        ...rows.map(({ gesture, longest, processor, kept }) => [
          gesture,
          milliseconds(longest),
          `≤ ${BUDGET} ms ${kept ? 'kept' : 'EXCEEDED'}`,
          milliseconds(processor),
        ]),
      ],
      exceeded: rows
        .filter(({ kept }) => !kept)
        .map(
          ({ gesture, longest }) => `Longest task, ${gesture}: ${longest.median.toFixed(0)} ms of ${BUDGET}`,
        ),
    },
  ]
}

async function performAll(page: Page, during: During): Promise<void> {
  const picture = await pictureOf(page)
  const plates = plateCentres(picture)
  const { box } = picture
  const ground = { x: box.x + 8, y: box.y + box.height / 2 }

  await during('hover over each plate', async () => {
    for (const { x, y } of plates) {
      await page.mouse.move(x, y)
      await page.waitForTimeout(BRIEFLY)
    }
    await page.mouse.move(ground.x, ground.y)
    await page.waitForTimeout(SETTLED)
  })
  await during('zoom by the wheel', async () => {
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    for (let turn = 0; turn < 24; turn += 1) await page.mouse.wheel(0, turn < 12 ? -60 : 60)
    await page.waitForTimeout(SETTLED)
  })
  await during('pan', async () => {
    await page.mouse.move(ground.x, ground.y)
    await page.mouse.down()
    await page.mouse.move(ground.x + 200, ground.y + 80, { steps: 30 })
    await page.mouse.move(ground.x, ground.y, { steps: 30 })
    await page.mouse.up()
    await page.waitForTimeout(SETTLED)
  })
  for (const { x, y } of plateCentres(await pictureOf(page), 3)) {
    await during('select a plate', async () => {
      await page.mouse.click(x, y)
      await page.waitForTimeout(SETTLED)
    })
    await during('select nothing', async () => {
      await page.mouse.click(ground.x, ground.y)
      await page.waitForTimeout(SETTLED)
    })
  }
  // Ends at each switch where it began, so that each begins from the same picture.
  for (const reading of [...READINGS.slice(1), ...READINGS.slice(0, 1)])
    await press(page, during, 'read otherwise', choice(page, legend.reading, vocabulary.reading[reading]))
  for (const arrangement of [...ARRANGEMENTS.slice(1), ...ARRANGEMENTS.slice(0, 1)])
    await press(page, during, 'arrange otherwise', choice(page, map.arrangement, map[arrangement]))
  for (const language of ['es', 'en'] as const)
    await press(
      page,
      during,
      'speak the other language',
      choice(page, /^(Language|Idioma)$/, shell.languages[language]),
    )
}

async function press(page: Page, during: During, gesture: string, button: Locator): Promise<void> {
  await button.scrollIntoViewIfNeeded()
  const box = await button.boundingBox()
  if (!box) throw new Error(`Nothing to press: ${gesture}`)
  await during(gesture, async () => {
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    await page.waitForTimeout(SETTLED)
  })
}
