// The twenty questions, answered with a mouse in every place that answers them: all places say what the model says.
import { LANGUAGES } from '@/i18n/language'
import { expect, test } from '../test'
import { answer, waysBy } from './answered'
import { pointerOn } from './pointer'
import { tasks } from './tasks'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const [index, task] of tasks.entries()) {
  test(`by pointer: ${task.id}`, async ({ page }) => {
    const ways = waysBy(task, 'pointer')
    expect(ways.length).toBeGreaterThan(0)
    for (const [at, way] of ways.entries()) {
      const language = LANGUAGES[(index + at) % LANGUAGES.length] ?? 'en'
      await test.step(way.where, () => answer(page, task, way, language, pointerOn))
    }
  })
}
