// Whether the screen gives the model's answer, whoever asked for it and wherever it is read.
import { expect, type Page } from '@playwright/test'
import type { Language } from '@/i18n/language'
import { openMap } from '../mapPage'
import type { Hands } from './hands'
import { type Model, modelIn } from './model'
import { card } from './screen'
import type { Task, Way } from './task'

export function waysBy(task: Task, by: Hands['by']): readonly Way[] {
  return task.ways.filter((way) => (way.by ?? by) === by)
}

/** From a page that has just been loaded, with the focus at its beginning. */
export async function answer<Mine extends Hands>(
  page: Page,
  task: Task,
  way: Way,
  language: Language,
  handsOn: (page: Page, model: Model) => Mine | Promise<Mine>,
): Promise<Mine> {
  const model = modelIn(language)
  await openMap(page, `?lang=${language}`)
  // What stands beside the map comes after the first picture.
  await card(page).waitFor()
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
  const hands = await handsOn(page, model)
  await way.go(hands, model)
  const wanted = [...task.answer(model)].sort()
  expect(wanted, 'what the model says').not.toEqual([])
  await expect
    .poll(async () => [...(await way.read(page, model))].sort(), `${task.question[language]} (${way.where})`)
    .toEqual(wanted)
  return hands
}
