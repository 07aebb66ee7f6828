// A person with a keyboard alone, who begins at the top of the page. Every press counts, and every character.
import { expect, type Locator, type Page } from '@playwright/test'
import type { Place } from '@/app/frame/places'
import { actionOf, type Hands } from './hands'
import { allTies, type Model } from './model'
import { cardSection, expectCard, searchField, searchRows } from './screen'

/** Nobody presses Tab more often for one thing. */
const MOST_TABS = 60

export interface Keyboard extends Hands {
  readonly strokes: () => number
}

/** @param onKey is told of every press before it is done. */
export function keyboardOn(
  page: Page,
  { text, name, fullName }: Model,
  onKey: (key: string) => Promise<void> = () => Promise.resolve(),
): Keyboard {
  let strokes = 0
  const key = async (pressed: string) => {
    strokes += 1
    await onKey(pressed)
    await page.keyboard.press(pressed)
  }
  const write = async (words: string) => {
    strokes += words.length
    await onKey(words.toLowerCase())
    await page.keyboard.type(words.toLowerCase())
  }
  const perform = async (id: string) => {
    const [shortcut] = actionOf(id).shortcuts ?? []
    if (!shortcut) throw new Error(`No shortcut for ${id}`)
    await key(shortcut.ctrl ? `Control+${shortcut.key}` : shortcut.key)
  }
  const open = async () => {
    await key('/')
    await expect(searchField(page)).toBeFocused()
  }
  /** Writes until the row at hand is the wanted one, as a person does who watches the list; then goes down to it. */
  const find = async (words: string, wanted: string) => {
    await open()
    const isAtHand = async () =>
      (await searchRows(page, { selected: true }).allInnerTexts()).some((row) => row.startsWith(wanted))
    for (let end = 1; end <= words.length && !(await isAtHand()); end += 1) {
      await write(words.slice(end - 1, end))
      await expect(searchField(page)).toHaveValue(words.slice(0, end).toLowerCase())
    }
    for (let step = 0; step < 12 && !(await isAtHand()); step += 1) await key('ArrowDown')
    expect(await isAtHand(), `“${words}” finds “${wanted}”`).toBe(true)
    await key('Enter')
    await expect(searchField(page)).toBeHidden()
  }
  const press = async (control: Locator, place: Place) => {
    await control.first().waitFor()
    const inPlace = page.locator(`${STOPS[place]}:focus, ${STOPS[place]} :focus`)
    if ((await inPlace.count()) === 0) await perform(`go-to/${place}`)
    await expect(inPlace).not.toHaveCount(0)
    const isThere = () => control.evaluate((element) => element === document.activeElement)
    for (let tabs = 0; tabs < MOST_TABS && !(await isThere()); tabs += 1) await key('Tab')
    await expect(control).toBeFocused()
    await key('Enter')
  }
  const pick = (actor: string) => find(name(actor), name(actor))
  const select = async (actor: string) => {
    await pick(actor)
    await expectCard(page, fullName(actor))
  }
  return {
    by: 'keyboard',
    page,
    strokes: () => strokes,
    key,
    search: async (words) => {
      await open()
      await write(words)
    },
    find,
    pick,
    select,
    selectTie: async (tie) => {
      // From the end that has fewer, which a person sees on the map.
      const lines = (end: string) => allTies.filter(({ a, b }) => a === end || b === end).length
      const [near, far] = lines(tie.a) <= lines(tie.b) ? [tie.a, tie.b] : [tie.b, tie.a]
      await select(near)
      await press(cardSection(page, text.card.actor.ties).getByRole('button', { name: name(far) }), 'card')
      await expectCard(page, `${name(tie.a)} ${text.card.tie.with} ${name(tie.b)}`)
    },
    show: (view) => perform(`view/${view}`),
    perform,
    press,
  }
}

const STOPS: Readonly<Record<Place, string>> = {
  view: '.frame-view',
  card: '.card',
  legend: '.frame-legend',
}
