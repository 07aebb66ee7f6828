// The card tells what the file says of an institution, a tie, a statement, and what it leaves open.
import type { Page } from '@playwright/test'
import { classesOf, mapGeometry, openMap } from './mapPage'
import { choice } from './shell'
import { expect, test } from './test'

const card = (page: Page) => page.getByRole('region', { name: 'What is selected' })
const heading = (page: Page) => card(page).getByRole('heading', { level: 3 })

test('an institution: names in both languages, place, roles, ties, and membership with its date', async ({
  page,
}) => {
  await openMap(page, '?selected=actor/org:iom')
  await expect(heading(page)).toHaveText('International Organization for Migration')
  await expect(card(page)).toContainText('Organización Internacional para las Migraciones, OIM')
  await expect(card(page)).toContainText('Global')
  await expect(card(page)).toContainText(
    'since 19 September 2016, not yet or no longer on the map’s date, March 2009',
  )
  const ties = card(page).getByRole('button', { name: /· Recommended$/ })
  await expect(ties).toHaveText([/OHCHR Mexico/, /UN Resident Coordinator/])
  await ties.first().hover()
  await expect.poll(() => classesOf(page, 'org:iom~org:ohchr-mx~asked')).toContain('hovered')
  await ties.first().click()
  await expect(heading(page)).toHaveText('OHCHR Mexico with IOM')
})

test('a statement: who speaks, roles with their words, actions, for whom, what it adds to', async ({
  page,
}) => {
  await openMap(page, '?selected=statement/stmt:93.R2')
  await expect(heading(page)).toHaveText('R2 · ¶93')
  await expect(card(page)).toContainText('Permitted in ¶93')
  await expect(card(page)).toContainText('Lead UN Resident Coordinatorinferred: taken over from R1')
  await expect(card(page)).toContainText(
    'Consulted UN offices, Guatemala; UN offices, Honduras; UN offices, El Salvador; UN offices, United States in accordance with',
  )
  await expect(card(page)).toContainText('Said bySpecial Rapporteur')
  await card(page).getByRole('heading', { name: 'Refers to' }).scrollIntoViewIfNeeded()
  await card(page)
    .getByRole('button', { name: /^Recommended · ¶93/ })
    .click()
  await expect(heading(page)).toHaveText('R1 · ¶93')
  await expect(card(page)).toContainText('Action')
  await expect(card(page)).toContainText('review')
  await expect(card(page)).toContainText('integrate')
  await expect(card(page)).toContainText('For the benefit ofMigrants')
})

test('an open question shows its options, the reading chosen and why', async ({ page }) => {
  await openMap(page, '?selected=tie/org:mx-congress~org:ohchr-mx~asked')
  const question = card(page).locator('details', { hasText: 'Which Congress?' })
  await question.locator('summary').click()
  await expect(question.getByRole('group').locator('label')).toHaveText([
    'Mexico’s federal Congress, the Congress of the Union (the reading chosen)',
    'The congresses of the Mexican states as well – the file does not say what this would change',
    'The Senate, named just before',
  ])
  await expect(question.getByRole('radio').first()).toBeChecked()
  await expect(card(page).getByText('Who counts as a “specialized agency”?')).toHaveCount(0)
})

test('what is inferred is marked, with the note that says why', async ({ page }) => {
  await openMap(page, '?selected=tie/org:ohchr-mx~org:sre~existing')
  await expect(card(page)).toContainText('Tie · Already exists · inferred')
  await expect(card(page)).toContainText('inferred: The words could also mean OHCHR as a whole')
  // The text does join the two; which office it means is what is inferred.
  await expect(card(page)).not.toContainText('does not join these two')
  await openMap(page, '?reading=everyone&selected=tie/org:iom~org:ohchr~asked')
  await expect(card(page)).toContainText('The text does not join these two in so many words')
})

test('a topic: its dates, its place, and the statements about it', async ({ page }) => {
  await openMap(page, '?selected=topic/event:meeting-2008')
  await expect(card(page)).toContainText('30 September 2008 – 1 October 2008')
  await expect(card(page)).toContainText('Mexico City')
  await expect(card(page).getByRole('button', { name: /^Has happened · ¶94/ })).toBeVisible()
})

test('folding from the card: the institution stands for its parts, and the tie exists', async ({ page }) => {
  await openMap(page, '?selected=actor/org:mx-congress')
  await card(page).getByRole('button', { name: 'Fold its parts into it' }).click()
  await expect
    .poll(async () => (await mapGeometry(page)).plates.map(({ id }) => id))
    .not.toContain('org:mx-senate')
  await card(page)
    .getByRole('button', { name: /OHCHR Mexico · Recommended/ })
    .click()
  await expect(card(page)).toContainText('Does it exist already? Only through what is folded in:')
})

test('a tie that the reading does not have is told, and nothing breaks', async ({ page }) => {
  await openMap(page, '?reading=hub&selected=tie/org:mx-congress~org:ohchr-mx~asked')
  await expect(card(page)).toContainText('no line from one to the other')
  const said = card(page).getByRole('button', { name: /Recommended.*¶95/ })
  await expect(said).toHaveCount(1)
  await choice(page, 'Read a request as', 'Lines from the lead').click()
  await expect(heading(page)).toHaveText('OHCHR Mexico with Congress of the Union')
})

test('by keys: a choice on the card leads to the new card, and clearing it loses no place', async ({
  page,
}) => {
  await openMap(page, '?selected=actor/org:iom')
  await card(page)
    .getByRole('button', { name: /OHCHR Mexico · Recommended/ })
    .focus()
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('OHCHR Mexico with IOM')
  await expect(card(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(card(page).getByRole('button', { name: 'Clear the selection' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(card(page)).toContainText('Select a line')
  await expect(card(page)).toBeFocused()
})
