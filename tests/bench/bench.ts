// `npm run bench`: how fast the built app is, next to named peers on the same machine in the same minutes.
// Not a test: it prints figures, and says whether every budget was kept.
import '../support/languages'
import { cpus } from 'node:os'
import { chromium } from '@playwright/test'
import { coldStart } from './coldStart'
import { gestures } from './gestures'
import { Host } from './host'
import { measures } from './measures'
import { type Report, textOf } from './report'
import { scrolling } from './scrolling'
import { sizes } from './sizes'
import { APP, type Stage } from './visit'

const MEASURES: Readonly<Record<string, (stage: Stage) => Promise<readonly Report[]>>> = {
  coldStart,
  gestures,
  sizes,
  scrolling,
  measures,
}

/**
 * @param executablePath of a Chromium.
 * @param wanted names of measures; all where there are none.
 * @returns whether every budget was kept.
 */
export async function bench(executablePath: string, wanted: readonly string[]): Promise<boolean> {
  const unknown = wanted.filter((name) => !Object.hasOwn(MEASURES, name))
  if (unknown.length > 0)
    throw new Error(`No such measure: ${unknown}. There are ${Object.keys(MEASURES).join(', ')}`)
  const host = new Host()
  host.putFolder(`/${APP}`, 'dist')
  const browser = await chromium.launch({ executablePath })
  try {
    const stage = { browser, host, url: await host.open() }
    console.log(`Entramado on ${cpus().length} cores, Chromium ${browser.version()}, all pages gzipped\n`)
    const exceeded: string[] = []
    for (const [name, measure] of Object.entries(MEASURES)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue
      for (const report of await measure(stage)) {
        console.log(textOf(report))
        exceeded.push(...report.exceeded)
      }
    }
    console.log(exceeded.length === 0 ? 'Every budget was kept.' : `Exceeded:\n${exceeded.join('\n')}`)
    return exceeded.length === 0
  } finally {
    await browser.close()
    await host.close()
  }
}
