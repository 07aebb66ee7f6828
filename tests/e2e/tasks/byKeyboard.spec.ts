// The twenty questions, answered by keys alone; how many presses that takes is counted and told at the end.
import { LANGUAGES } from '@/i18n/language'
import { expect, test } from '../test'
import { answer, waysBy } from './answered'
import { keyboardOn } from './keyboard'
import { middleOf, strokesTable } from './strokes'
import { tasks } from './tasks'

test.use({ contextOptions: { reducedMotion: 'reduce' } })
// One after the other in one process, so that what was counted comes together.
test.describe.configure({ mode: 'default' })

const MOST_IN_THE_MIDDLE = 12

const counted = new Map<string, ReadonlyMap<string, number>>()

for (const [index, task] of tasks.entries()) {
  test(`by keys alone: ${task.id}`, async ({ page }) => {
    const ways = waysBy(task, 'keyboard')
    const strokes = new Map<string, number>()
    for (const [at, way] of ways.entries()) {
      const language = LANGUAGES[(index + at + 1) % LANGUAGES.length] ?? 'en'
      await test.step(way.where, async () => {
        const hands = await answer(page, task, way, language, keyboardOn)
        strokes.set(way.where, hands.strokes())
      })
    }
    expect(strokes.size).toBeGreaterThan(0)
    counted.set(task.id, strokes)
  })
}

test('half of the questions take no more than twelve presses', async () => {
  expect([...counted.keys()]).toEqual(tasks.map(({ id }) => id))
  const table = strokesTable(counted)
  console.log(table)
  await test.info().attach('keystrokes.txt', { body: table, contentType: 'text/plain' })
  expect(middleOf(counted)).toBeLessThanOrEqual(MOST_IN_THE_MIDDLE)
})
