// What large graphs cost: opened in the app, where they are read, checked, arranged and drawn, against cytoscape alone,
// which is given the elements ready made. There is no budget: these figures are to be watched.
import type { Page } from '@playwright/test'
import { serializeGraph } from '@/core/model/serialize'
import { generatedGraph } from '../support/generatedGraph'
import { hoverAnswer, panFrame } from './frames'
import { longestTasks } from './mainThread'
import { putCytoscape } from './peers/cytoscapePage'
import { type Picture, pictureOf } from './picture'
import { milliseconds, type Report, ratioOf } from './report'
import { interleaved, sampleOf } from './statistics'
import { APP, NATIVE, type Stage, timeOf, visit } from './visit'

const SIZES = [500, 2000]
const ROUNDS = 5
const SETTLED = 1000
/** Where the record begins, so that it has all of the opening. */
const BLANK = 'blank.html'

interface Figures {
  readonly picture: number
  readonly hover: number
  readonly pan: number
  readonly openTask: number
  readonly hoverTask: number
  readonly panTask: number
}

const ROWS: readonly (readonly [keyof Figures, string])[] = [
  ['picture', 'data there → painted'],
  ['hover', 'hover → frame'],
  ['pan', 'pan, a frame'],
  ['openTask', 'longest task, opening'],
  ['hoverTask', 'longest task, hover'],
  ['panTask', 'longest task, pan'],
]

export async function sizes(stage: Stage): Promise<readonly Report[]> {
  const { host } = stage
  host.put(`/${BLANK}`, '<!doctype html><title>Blank</title>')
  const reports: Report[] = []
  for (const institutions of SIZES) {
    const graph = `/generated/${institutions}.json`
    const elements = `/generated/${institutions}.elements.json`
    const paths = {
      app: `${APP}?graph=${graph}&lang=en`,
      peer: `generated/${institutions}/`,
    }
    host.put(
      graph,
      serializeGraph(generatedGraph({ institutions, statements: institutions * 0.75, seed: 7 })),
    )
    const picture = await visit(stage, paths.app, NATIVE, async (page) => {
      await timeOf(page, 'map-painted')
      await page.waitForTimeout(SETTLED)
      return pictureOf(page)
    })
    host.put(elements, JSON.stringify(picture.elements))
    putCytoscape(host, paths.peer, picture, elements)
    const { app, peer } = await interleaved(ROUNDS, {
      app: () => figuresOf(stage, paths.app, graph, picture),
      peer: () => figuresOf(stage, paths.peer, elements, picture),
    })
    const lines = picture.elements.filter(({ position }) => !position).length
    reports.push({
      title: `${institutions} institutions, ${lines} lines, native, medians of ${ROUNDS} visits`,
      rows: [
        ['', 'Entramado', 'cytoscape alone', 'ratio'],
        ...ROWS.map(([key, name]) => {
          const [own, other] = [app, peer].map((found) => sampleOf(found.map((figures) => figures[key])))
          return own && other ? [name, milliseconds(own), milliseconds(other), ratioOf(own, other)] : [name]
        }),
      ],
      exceeded: [],
    })
  }
  return reports
}

/** @param data what must have come before anything can be drawn. */
async function figuresOf(stage: Stage, path: string, data: string, picture: Picture): Promise<Figures> {
  return visit(stage, BLANK, NATIVE, async (page) => {
    const found = { picture: 0, hover: 0, pan: 0 }
    const tasks = await longestTasks(stage.browser, page, async (during) => {
      await during('open', async () => {
        await page.goto(stage.url + path, { waitUntil: 'commit' })
        found.picture = (await timeOf(page, 'map-painted')) - (await arrivalOf(page, data))
        await page.waitForTimeout(SETTLED)
      })
      await during('hover', async () => {
        found.hover = await hoverAnswer(page, picture)
      })
      await during('pan', async () => {
        found.pan = await panFrame(page, picture)
      })
    })
    const longest = (gesture: string) => tasks.get(gesture)?.duration ?? Number.NaN
    return { ...found, openTask: longest('open'), hoverTask: longest('hover'), panTask: longest('pan') }
  })
}

function arrivalOf(page: Page, path: string): Promise<number> {
  return page.evaluate((name) => {
    const entry = performance.getEntriesByType('resource').find((one) => one.name.endsWith(name))
    return entry instanceof PerformanceResourceTiming ? entry.responseEnd : Number.NaN
  }, path)
}
