// Whatever the card answers it answers beside every view, for whoever picks an institution there as that view lets one.
import type { Locator, Page } from '@playwright/test'
import { LANGUAGES } from '@/i18n/language'
import { VIEW_IDS, type ViewId } from '@/state/appState'
import { expect, test } from '../test'
import { expectAnswer, openFor, waysBy } from './answered'
import type { Hands } from './hands'
import { keyboardOn } from './keyboard'
import type { Model } from './model'
import { pointerOn } from './pointer'
import { cardSection, expectCard, startOf } from './screen'
import { tasks } from './tasks'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

type Stands = (main: Locator, actor: string, model: Model) => Locator

/** What stands for an institution in each view; the gap and the audit of the text have ties and words, and keys find it. */
const STANDS: Readonly<Partial<Record<ViewId, Stands>>> = {
  matrix: (main, actor, { name }) => main.getByRole('rowheader', { name: startOf(name(actor)) }),
  table: (main, actor, { fullName }) => main.getByRole('rowheader', { name: startOf(fullName(actor)) }),
  outline: (main, actor, { name }) => main.getByRole('treeitem', { name: startOf(name(actor)) }),
  measures: (main, actor, { name }) => main.locator('th').getByRole('button', { name: startOf(name(actor)) }),
  geography: (main, actor) => main.locator(`[data-actor="${actor}"] button`),
}

const fromTheCard = tasks.flatMap((task) =>
  waysBy(task, 'pointer')
    .filter(({ where }) => where === 'card')
    .map((way) => ({ task, way })),
)

function pointerIn(stands: Stands, page: Page, model: Model): Hands {
  const hands = pointerOn(page, model)
  const pick = (actor: string) => stands(page.getByRole('main'), actor, model).first().click()
  const select = async (actor: string) => {
    await pick(actor)
    await expectCard(page, model.fullName(actor))
  }
  const selectTie: Hands['selectTie'] = async (tie) => {
    await select(tie.a)
    const row = cardSection(page, model.text.card.actor.ties).getByRole('button', { name: model.name(tie.b) })
    await row.first().click()
    await expectCard(page, `${model.name(tie.a)} ${model.text.card.tie.with} ${model.name(tie.b)}`)
  }
  return { ...hands, pick, select, selectTie }
}

// On the map each is asked by pointer and by keys already.
for (const [index, view] of VIEW_IDS.filter((one) => one !== 'map').entries())
  test(`beside ${view} the card answers alike`, async ({ page }) => {
    const model = await openFor(page, LANGUAGES[index % LANGUAGES.length] ?? 'en')
    const hands = STANDS[view] ? pointerIn(STANDS[view], page, model) : keyboardOn(page, model)
    await hands.show(view)
    await expect(page.getByRole('main', { name: model.text.frame.views[view] })).toBeVisible()
    for (const { task, way } of fromTheCard)
      await test.step(task.id, async () => {
        await way.go(hands, model)
        await expectAnswer(page, task, way, model)
        await page.evaluate(
          () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
        )
        // From the selection, and from a path.
        for (const key of ['Escape', 'Escape']) await page.keyboard.press(key)
      })
  })
