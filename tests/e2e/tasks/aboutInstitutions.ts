// Questions about institutions: who they are, what they are part of, whom they stand beside.

import { inLanguage } from '@/core/model/text'
import { membersOf } from '@/core/ties/folding'
import { formatCountry, lowerFirst } from '@/i18n/formats'
import { descriptionWordsIn } from '@/i18n/late/description'
import { matrixWordsIn } from '@/i18n/late/matrix'
import { outlineWordsIn } from '@/i18n/late/outline'
import { derived } from '@/state/derived'
import { FIRST_VIEW } from '@/state/firstState'
import { page24 } from '../../support/page24'
import { allTies, known } from './model'
import { card, cellsOf, factsOf, outlineOf, plain, tableOf, textsOf } from './screen'
import { describedBy, filterColumn, openOutline } from './steps'
import type { Task } from './task'

const CONGRESS = 'org:mx-congress'
const GUATEMALA = 'GT'

/** Those that the map draws at first. */
const institutions = derived({ view: FIRST_VIEW }, page24).institutions.map(({ id }) => id)

function ledBy(id: string): number {
  return allTies.filter(({ a, directed, polarity }) => a === id && directed && polarity === 'asked').length
}

const most = Math.max(...institutions.map(ledBy))
const leaders = institutions.filter((id) => ledBy(id) === most)
const alone = institutions.filter((id) => !allTies.some(({ a, b }) => a === id || b === id))

/** Whom the list has most often, and how often. */
function mostOf(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const highest = Math.max(...counts.values())
  return [...counts].filter(([, count]) => count === highest).map(([who, count]) => `${who}: ${count}`)
}

export const aboutInstitutions: readonly Task[] = [
  {
    id: 'who leads most',
    question: { en: 'Who is asked to lead most?', es: '¿A quién se pide encabezar más?' },
    answer: ({ name }) => leaders.map((id) => `${name(id)}: ${most}`),
    ways: [
      {
        where: 'the view in words',
        go: ({ perform }) => perform('describe'),
        read: async (page, { language }) => {
          const { leads } = descriptionWordsIn(language)
          const [, who = '', lines = ''] = await describedBy(page, leads('(.+?)', '(.+?)'))
          return [`${who}: ${Number.parseInt(lines, 10)}`]
        },
      },
      {
        where: 'matrix',
        go: ({ show }) => show('matrix'),
        read: async (page, model) => {
          const matrix = matrixWordsIn(model.language)
          const led = (await cellsOf(page, model)).filter(
            ({ what }) => what.includes(matrix.leads) && !/^(already|context|ya|contexto)/.test(what),
          )
          return mostOf(led.map(({ row }) => row))
        },
      },
      {
        where: 'outline',
        go: openOutline,
        read: async (page, { text: { vocabulary }, language }) => {
          const outline = outlineWordsIn(language)
          const asked = [vocabulary.line.asked, vocabulary.line.permitted].map(lowerFirst)
          const led = (await outlineOf(page)).filter(
            ({ how, more }) => how === outline.leads && asked.some((kind) => more.startsWith(kind)),
          )
          return mostOf(led.map(({ institution }) => institution))
        },
      },
    ],
  },
  {
    id: 'who stands alone',
    question: { en: 'Which institutions stand alone?', es: '¿Qué instituciones quedan solas?' },
    answer: ({ name }) => alone.map(name),
    ways: [
      {
        where: 'the view in words',
        go: ({ perform }) => perform('describe'),
        read: async (page, { language }) => {
          const { alone } = descriptionWordsIn(language)
          const [, names = ''] = await describedBy(page, alone('(.+?)'))
          return names.split(language === 'en' ? ' and ' : ' y ')
        },
      },
      {
        where: 'table',
        go: ({ show }) => show('table'),
        read: async (page, { text: { table } }) => {
          const { asked, permitted, existing, context, short } = table.column
          const counts = [asked, permitted, existing, context]
          return (await tableOf(page))
            .filter((row) => counts.every((title) => row.get(title) === '0'))
            .map((row) => row.get(short) ?? '')
        },
      },
      {
        where: 'outline',
        go: ({ show }) => show('outline'),
        read: async (page, { language }) =>
          (await outlineOf(page))
            .filter(({ more }) => more === outlineWordsIn(language).alone)
            .map(({ institution }) => institution),
      },
      {
        where: 'measures',
        go: ({ show }) => show('measures'),
        read: async (page, { text: { measures } }) => {
          const table = page.getByRole('main').getByRole('table').first()
          await table.waitFor()
          const titles = await textsOf(table.getByRole('columnheader'))
          const degree = titles.findIndex((title) => title.startsWith(measures.names.degree))
          const rows = await table
            .locator('tbody tr')
            .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')))
          return rows
            .map((cells) => cells.map(plain))
            .filter((cells) => cells[degree] === '0')
            .map((cells) => cells[1] ?? '')
        },
      },
    ],
  },
  {
    id: 'who is in Guatemala',
    question: { en: 'Which institutions are in Guatemala?', es: '¿Qué instituciones están en Guatemala?' },
    answer: ({ name }) =>
      page24.actors.filter(({ countries }) => countries.includes(GUATEMALA)).map(({ id }) => name(id)),
    ways: [
      {
        where: 'search',
        go: ({ search }, { language }) => search(formatCountry(language, GUATEMALA)),
        read: async (page, { text }) => {
          const group = page.getByRole('group', { name: text.palette.groups.actor })
          return textsOf(group.locator('strong'))
        },
      },
      {
        where: 'table',
        by: 'pointer',
        go: async (hands, { language, text }) => {
          await hands.show('table')
          await filterColumn(hands.page, text.table.column.countries, formatCountry(language, GUATEMALA))
        },
        read: async (page, { text }) =>
          (await tableOf(page)).map((row) => row.get(text.table.column.short) ?? ''),
      },
      {
        where: 'geography',
        go: ({ show }) => show('geography'),
        read: async (page, { language }) => {
          const country = page.getByRole('region', { name: formatCountry(language, GUATEMALA), exact: true })
          await country.locator('[data-actor]').first().waitFor()
          return textsOf(country.locator('[data-actor]'))
        },
      },
    ],
  },
  {
    id: 'what folds together',
    question: {
      en: 'What falls together when the Congress stands for its parts?',
      es: '¿Qué se reúne cuando el Congreso representa a sus partes?',
    },
    answer: ({ name }) => membersOf(page24, new Set([CONGRESS]), CONGRESS).map(name),
    ways: [
      {
        where: 'card',
        go: async ({ select, press, page }, { text }) => {
          await select(CONGRESS)
          await press(card(page).getByRole('button', { name: text.card.actor.fold }), 'card')
        },
        read: async (page, { text: { card: words } }) => {
          const named = [words.actor.hasParts, words.actor.standsFor].map((term) =>
            textsOf(factsOf(page, term).getByRole('button')),
          )
          return (await Promise.all(named)).flat()
        },
      },
    ],
  },
  {
    id: 'how the Congress was read',
    question: {
      en: 'The page says only “the Congress”: what was decided?',
      es: 'La página dice solo «the Congress»: ¿qué se decidió?',
    },
    answer: ({ language, text }) =>
      (known.ambiguities.get(CONGRESS) ?? []).map(({ question, options, chosen }) => {
        const label = options.find(({ id }) => id === chosen)?.label ?? {}
        const asked = inLanguage(question, language).text
        return `${asked} ${text.card.open.readAs}: ${inLanguage(label, language).text}`
      }),
    ways: [
      {
        where: 'card',
        go: ({ select }) => select(CONGRESS),
        read: (page) => textsOf(card(page).locator('summary')),
      },
      {
        where: 'sources',
        go: ({ find }, { text: { frame, sources } }) =>
          find(sources.parts.questions, `${frame.views.sources}: ${sources.parts.questions}`),
        read: async (page, { name }) => {
          const questions = page.getByRole('main').locator('.sources-questions > li')
          const ofCongress = questions.filter({
            has: page.getByRole('button', { name: name(CONGRESS), exact: true }),
          })
          return textsOf(ofCongress.locator('summary'))
        },
      },
    ],
  },
]
