// Ten of the questions as a person hears them who does not see the page: role, name and state of all that leads to the
// answer. The whole of what was said is kept beside the results of the tests, to be read.
import { writeFileSync } from 'node:fs'
import { LANGUAGES } from '@/i18n/language'
import { expect, test } from '../test'
import { answer } from './answered'
import { Ears } from './ears'
import { heard } from './heard'
import { faultsIn, notHeard } from './hearing'
import { keyboardOn } from './keyboard'
import { modelIn } from './model'
import { plain } from './screen'
import { tasks } from './tasks'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const language of LANGUAGES) {
  for (const { task: id, where, besides, says } of heard) {
    test(`by ear, in ${language}: ${id} (${where})`, async ({ page }) => {
      const task = tasks.find((one) => one.id === id)
      const way = task?.ways.find((one) => one.where === where)
      if (!task || !way) throw new Error(`No way to answer ${id}: ${where}`)
      const ears = new Ears(page)
      await ears.bring()
      const hands = await answer(page, task, way, language, async (on, model) => {
        await ears.start()
        return keyboardOn(on, model, ears.beforeKey)
      })
      await besides?.(hands)
      const model = modelIn(language)
      const wanted = says(model, task.answer(model)).map(plain)
      await ears.listen()
      if (notHeard(ears.phrases, wanted) !== undefined) await ears.readUntil(wanted.at(-1) ?? '')
      const file = test.info().outputPath(`${id}, ${where}, ${language}.txt`)
      writeFileSync(file, `${task.question[language]}\n\n${ears.transcript}\n`)
      await test.info().attach('what is heard', { path: file })
      expect(notHeard(ears.phrases, wanted), ears.transcript).toBeUndefined()
      expect(faultsIn(ears.phrases, language), ears.transcript).toEqual([])
    })
  }
}
