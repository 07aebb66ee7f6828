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

/** A page that has just been loaded, with the focus at its beginning. */
export async function openFor(page: Page, language: Language): Promise<Model> {
  await openMap(page, `?lang=${language}`)
  // What stands beside the map comes after the first picture.
  await card(page).waitFor()
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
  return modelIn(language)
}

export async function expectAnswer(page: Page, task: Task, way: Way, model: Model): Promise<void> {
  const wanted = [...task.answer(model)].sort()
  expect(wanted, 'what the model says').not.toEqual([])
  await expect
    .poll(
      async () => [...(await way.read(page, model))].sort(),
      `${task.question[model.language]} (${way.where})`,
    )
    .toEqual(wanted)
}

export async function answer<Mine extends Hands>(
  page: Page,
  task: Task,
  way: Way,
  language: Language,
  handsOn: (page: Page, model: Model) => Mine | Promise<Mine>,
): Promise<Mine> {
  const model = await openFor(page, language)
  const hands = await handsOn(page, model)
  await way.go(hands, model)
  await expectAnswer(page, task, way, model)
  return hands
}
