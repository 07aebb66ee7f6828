// A person with a mouse, who writes only where there is no other way.
import type { Locator, Page } from '@playwright/test'
import { centreOf } from '../mapPage'
import { choice } from '../shell'
import { actionOf, type Hands } from './hands'
import { pointOnLine } from './lines'
import type { Model } from './model'
import { expectCard, searchField, searchRows, startOf } from './screen'

export function pointerOn(page: Page, { text, language, name, fullName }: Model): Hands {
  const search = async (words: string) => {
    await page.getByRole('button', { name: text.palette.open, exact: true }).click()
    await searchField(page).fill(words)
  }
  const take = (row: Locator) => row.click()
  const press = ({ x, y }: { readonly x: number; readonly y: number }) => page.mouse.click(x, y)
  const pick = async (actor: string) => press(await centreOf(page, actor))
  return {
    by: 'pointer',
    page,
    search,
    pick,
    select: async (actor) => {
      await pick(actor)
      await expectCard(page, fullName(actor))
    },
    selectTie: async (tie) => {
      await press(await pointOnLine(page, tie.id))
      await expectCard(page, `${name(tie.a)} ${text.card.tie.with} ${name(tie.b)}`)
    },
    find: async (words, wanted) => {
      await search(words)
      await take(
        searchRows(page)
          .filter({ hasText: startOf(wanted) })
          .first(),
      )
    },
    show: (view) => choice(page, text.frame.viewsLabel, text.frame.views[view]).click(),
    perform: async (id) => {
      await search('')
      await take(searchRows(page).filter({ hasText: actionOf(id).title(text, language) }))
    },
    press: (control) => control.click(),
    key: (key) => Promise.reject(new Error(`A pointer has no ${key}`)),
  }
}
