// The two windows of a talk, for tests: a long story to tell, and where each of them is.

import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page } from '@playwright/test'

export const LONG = 30
const NOTE = 'Only for who speaks'

interface LongStory {
  readonly text: string
  readonly ids: readonly string[]
}

/** The map of page 24 with a story of thirty steps, in views of every kind that it tells of. */
export function longStory(): LongStory {
  const file = JSON.parse(readFileSync('data/mexico-2009.coordination.json', 'utf8'))
  const [{ steps }] = file.stories
  const long = Array.from({ length: LONG }, (_, index) => ({
    ...steps[index % steps.length],
    id: `step:long-${index + 1}`,
    title: { en: `Chapter ${index + 1} of the talk`, es: `Capítulo ${index + 1} de la charla` },
    notes: { en: `${NOTE} ${index + 1}.`, es: `${NOTE}: ${index + 1}.` },
  }))
  file.stories = [{ ...file.stories[0], title: { en: 'A long talk', es: 'Una charla larga' }, steps: long }]
  return { text: JSON.stringify(file), ids: long.map(({ id }) => id) }
}

/** The caption that the room reads. */
export function captionOf(audience: Page): Locator {
  return audience.getByRole('region', { name: /^(The story|La historia)$/ })
}

/** The step that the presenter has at hand. */
export function stepAtHand(presenter: Page): Locator {
  return presenter.getByRole('region', { name: /^(Now|Ahora)$/ })
}

/** A window that is just being closed still has its name, and would be the one that opens: then the key is pressed again. */
export async function openPresenter(audience: Page): Promise<Page> {
  await captionOf(audience).waitFor()
  return firstOpened(audience, () => audience.keyboard.press('n'))
}

export async function firstOpened(from: Page, press: () => Promise<void>): Promise<Page> {
  const opened: Page[] = []
  from.once('popup', (page) => opened.push(page))
  await expect(async () => {
    await press()
    await expect.poll(() => opened.length, { timeout: 1500 }).toBe(1)
  }).toPass()
  const [page] = opened
  if (!page) throw new Error('No window was opened')
  return page
}

/** Both windows show it: by its number and by its words. */
export async function bothAt(audience: Page, presenter: Page, number: number): Promise<void> {
  const title = new RegExp(`(Chapter|Capítulo) ${number} (of|de)`)
  await expect(captionOf(audience), `the audience at ${number}`).toContainText(title)
  await expect(stepAtHand(presenter), `the presenter at ${number}`).toContainText(title)
  await expect(presenter.getByRole('region', { name: /^(Notes|Notas)$/ })).toContainText(
    new RegExp(`${NOTE}:? ${number}\\.`),
  )
}

/** Keeps whatever of the notes enters a page's document from now on, and from its next loading on. */
export async function watchForNotes(page: Page): Promise<void> {
  await page.addInitScript(watchDocument, NOTE)
  await page.evaluate(watchDocument, NOTE)
}

function watchDocument(note: string): void {
  const seen: string[] = []
  const look = () => {
    if (document.documentElement?.outerHTML.includes(note)) seen.push(location.search)
  }
  Object.assign(window, { notesSeen: seen })
  look()
  new MutationObserver(look).observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
  })
}

export function notesSeen(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>('window.notesSeen')
}
