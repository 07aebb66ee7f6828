// What stands on the screen, read as a person reads it: visible text, or the name that a screen reader says.

import { expect, type Locator, type Page } from '@playwright/test'
import { matrixWordsIn } from '@/i18n/late/matrix'
import { type Model, pair } from './model'

export function searchField(page: Page): Locator {
  return page.getByRole('dialog').getByRole('combobox')
}

export function searchRows(page: Page, state: { readonly selected?: boolean } = {}): Locator {
  return page.getByRole('dialog').getByRole('option', state)
}

export function card(page: Page): Locator {
  return page.getByRole('region', { name: /^(What is selected|Lo seleccionado)$/ })
}

/** Waits for the card of what was chosen. */
export async function expectCard(page: Page, title: string): Promise<void> {
  const heading = card(page).getByRole('heading', { level: 3 })
  await expect.poll(async () => (await textsOf(heading)).join(), 'what the card tells of').toBe(title)
}

/** A part of the card, by its heading. */
export function cardSection(page: Page, heading: string): Locator {
  return card(page)
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: heading, exact: true }) })
}

/** What stands beside a term of the card. */
export function factsOf(page: Page, term: string): Locator {
  const isTerm = `preceding-sibling::dt[1][normalize-space()=${JSON.stringify(term)}]`
  return card(page).locator(`dd`).locator(`xpath=self::dd[${isTerm}]`)
}

/** For what goes on after it, if only with the mark of our translations. */
export function startOf(text: string): RegExp {
  return new RegExp(`^\\s*${text.replace(/[()*+?.]/g, '\\$&')}`)
}

/** Without the mark of our translations, and white space drawn together. */
export function plain(text: string): string {
  return text.replaceAll('*', '').replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim()
}

export async function textsOf(of: Locator): Promise<readonly string[]> {
  return (await of.filter({ visible: true }).allInnerTexts()).map(plain)
}

/** Rows that name a tie: whom, and after “·” how. */
export async function rowsOf(
  list: Locator,
): Promise<readonly { readonly who: string; readonly how: string }[]> {
  return (await textsOf(list.locator('button.mark-row'))).map((row) => {
    const [who = '', ...how] = row.split(' · ')
    return { who, how: how.join(' · ') }
  })
}

export function gapList(page: Page, title: string): Locator {
  return page.getByRole('region', { name: new RegExp(`^${title} \\d+$`) })
}

/** “A with B” as a pair. */
export function pairIn(who: string, { text }: Model): string {
  const [one = '', other = ''] = who.split(` ${text.card.tie.with} `)
  return pair(one, other)
}

export interface Cell {
  readonly row: string
  readonly column: string
  readonly what: string
}

/** Every cell of the matrix that says something of two institutions. */
export async function cellsOf(page: Page, { text, language }: Model): Promise<readonly Cell[]> {
  const matrix = matrixWordsIn(language)
  const grid = page.getByRole('grid', { name: matrix.label })
  const said = await grid
    .getByRole('gridcell')
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('aria-label') ?? ''))
  return said.flatMap((label) => {
    const at = label.indexOf(': ')
    const [row = '', column = ''] = label.slice(0, at).split(` ${text.card.tie.with} `)
    const what = label.slice(at + 2)
    const empty = what.startsWith(matrix.noTie) || column === ''
    return empty ? [] : [{ row, column, what }]
  })
}

/** The table's rows, each by the titles of its columns. */
export async function tableOf(page: Page): Promise<readonly ReadonlyMap<string, string>[]> {
  const grid = page.locator('main').getByRole('grid')
  const titles = await textsOf(grid.getByRole('columnheader'))
  const rows = await grid
    .locator('tbody')
    .getByRole('row')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')))
  return rows.map((cells) => new Map(cells.map((cell, at) => [titles[at] ?? '', plain(cell)])))
}

/** What the map says to those who walk it. */
export async function spoken(page: Page): Promise<string> {
  return plain((await page.locator('main [aria-live="polite"]').allInnerTexts()).join(' '))
}

export interface OutlineRow {
  /** The institution above it; its own name where it is one. */
  readonly institution: string
  /** Whom a line joins it with; empty where the row is the institution’s own. */
  readonly other: string
  /** Who leads. */
  readonly how: string
  readonly more: string
}

/** Every row of the outline below the families, as one scrolls through it. */
export async function outlineOf(page: Page): Promise<readonly OutlineRow[]> {
  await page.getByRole('treeitem').first().waitFor()
  const rows = await page.locator('.outline-scroll').evaluate(async (scroller) => {
    const seen = new Map<number, readonly string[]>()
    for (scroller.scrollTop = 0; ; scroller.scrollTop += scroller.clientHeight / 2) {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)))
      for (const item of scroller.querySelectorAll('[data-index]')) {
        const part = (name: string) => item.querySelector(name)?.textContent ?? ''
        const level = item.getAttribute('aria-level') ?? ''
        const said = [level, part('.outline-name'), part('.outline-how'), part('.outline-more')]
        seen.set(Number(item.getAttribute('data-index')), said)
      }
      if (scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1) break
    }
    return [...seen].sort(([one], [other]) => one - other).map(([, said]) => said)
  })
  let institution = ''
  return rows.flatMap(([level = '', name = '', how = '', more = '']) => {
    const own = plain(name).replace(/ ?,$/, '')
    if (level === '1') return []
    if (level === '2') institution = own
    const other = level === '2' ? '' : own.slice(plain(how).length).trim()
    return [{ institution, other, how: plain(how), more: plain(more) }]
  })
}
