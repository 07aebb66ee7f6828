// What it takes to scroll the table of 50,000 ties, against a page that has a thousand such rows ready made and no script:
// what the browser alone needs to scroll that is the floor.
import type { Page } from '@playwright/test'
import { serializeGraph } from '@/core/model/serialize'
import { actor, graph, part, statement } from '../support/graphs'
import { milliseconds, type Report, ratioOf } from './report'
import { interleaved, sampleOf } from './statistics'
import { APP, NATIVE, type Stage, visit } from './visit'

/** All named in one request, so that every two of them have a tie: 51,040. */
const INSTITUTIONS = 320
const PLAIN_ROWS = 1000
const ROUNDS = 5
const TURNS = 90
const NOTCH = 240
const SETTLED = 1500
/** Thirty frames in a second, of which each brings five rows of twelve cells: without a graphics card, as in the bench. */
const BUDGET = 33.3

interface Frames {
  readonly median: number
  /** Nineteen of twenty take no longer. */
  readonly high: number
}

export async function scrolling(stage: Stage): Promise<readonly Report[]> {
  const { host } = stage
  const ids = Array.from({ length: INSTITUTIONS }, (_, at) => `org:${String(at).padStart(3, '0')}`)
  const asked = graph({
    actors: ids.map((id) => actor(id)),
    statements: [
      statement(
        'stmt:1',
        ids.map((id) => part(id, 'partner')),
      ),
    ],
  })
  host.put('/generated/rows.json', serializeGraph(asked))
  const app = `${APP}?graph=/generated/rows.json&reading=everyone&view=table&sheet=ties&lang=en`
  const rows = await visit(stage, app, NATIVE, async (page) => {
    await page.locator('[role=grid] tbody tr').first().waitFor({ timeout: 60_000 })
    return page.getByRole('grid').getAttribute('aria-rowcount')
  })
  host.put('/plain/index.html', plainTable())
  const found = await interleaved(ROUNDS, {
    own: () => visit(stage, app, NATIVE, (page) => framesOf(page, '.table-scroll')),
    peer: () => visit(stage, 'plain/', NATIVE, (page) => framesOf(page, '#scroll')),
  })
  const [median, high] = (['median', 'high'] as const).map((key) => ({
    own: sampleOf(found.own.map((frames) => frames[key])),
    peer: sampleOf(found.peer.map((frames) => frames[key])),
  }))
  if (!median || !high) throw new Error('Nothing was measured')
  return [
    {
      title: `Scrolling the table of ${rows} rows, native, medians of ${ROUNDS} visits`,
      rows: [
        ['', 'Entramado', `plain table of ${PLAIN_ROWS} rows`, 'ratio'],
        ['a frame', milliseconds(median.own), milliseconds(median.peer), ratioOf(median.own, median.peer)],
        ['19 of 20 frames', milliseconds(high.own), milliseconds(high.peer), ratioOf(high.own, high.peer)],
      ],
      exceeded:
        median.own.median > BUDGET
          ? [`A frame of scrolling: ${median.own.median.toFixed(1)} ms of ${BUDGET}`]
          : [],
    },
  ]
}

/** From a frame's start to the end of its work, of those that moved the rows. */
async function framesOf(page: Page, scroller: string): Promise<Frames> {
  const box = await page.locator(scroller).boundingBox({ timeout: 60_000 })
  if (!box) throw new Error('Nothing to scroll')
  await page.locator(`${scroller} tbody tr`).first().waitFor({ timeout: 60_000 })
  await page.waitForTimeout(SETTLED)
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.evaluate((selector) => {
    const frames: number[] = []
    globalThis.benchFrames = frames
    let at = -1
    const note = (start: number) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        const now = document.querySelector(selector)?.scrollTop ?? 0
        if (now !== at) frames.push(performance.now() - start)
        at = now
      }
      port2.postMessage(null)
      if (globalThis.benchFrames) requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
  }, scroller)
  for (let turn = 0; turn < TURNS; turn += 1) await page.mouse.wheel(0, NOTCH)
  await page.waitForTimeout(SETTLED)
  const frames = await page.evaluate(() => {
    const all = globalThis.benchFrames ?? []
    globalThis.benchFrames = undefined
    return all.toSorted((one, other) => one - other)
  })
  return { median: sampleOf(frames).median, high: frames[Math.floor(frames.length * 0.95)] ?? Number.NaN }
}

function plainTable(): string {
  const row = (at: number) =>
    `<tr>${Array.from({ length: 12 }, (_, column) => `<td>Row ${at}, column ${column}</td>`).join('')}</tr>`
  return `<!doctype html><title>Plain</title><link rel="icon" href="data:,">
<style>body { margin: 0 } #scroll { height: 100vh; overflow: auto } td { padding: 12px 8px }</style>
<div id="scroll"><table><tbody>${Array.from({ length: PLAIN_ROWS }, (_, at) => row(at)).join('')}</tbody></table></div>`
}
