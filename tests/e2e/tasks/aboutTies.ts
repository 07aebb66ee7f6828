// Questions about what joins institutions: who with whom, who says so, in which words, how strongly, and through whom.

import { lookup } from '@/core/model/lookup'
import { inLanguage } from '@/core/model/text'
import { shortestPaths } from '@/core/paths/shortestPaths'
import { quotesOf } from '@/core/spans/quotesOf'
import { representatives } from '@/core/ties/folding'
import { leadsOf } from '@/core/ties/pairs'
import { matrixWordsIn } from '@/i18n/late/matrix'
import { outlineWordsIn } from '@/i18n/late/outline'
import { page24 } from '../../support/page24'
import { allTies, known, tieOf } from './model'
import { card, cardSection, cellsOf, factsOf, outlineOf, rowsOf, spoken, tableOf, textsOf } from './screen'
import { filterColumn, openOutline, openTies } from './steps'
import type { Task } from './task'

const CONGRESS = 'org:mx-congress'
const OFFICE = 'org:ohchr-mx'
const tie = tieOf(CONGRESS, OFFICE, 'asked')
const statements = tie.statements.flatMap((id) => known.statements.get(id) ?? [])
const inferred = tieOf('post:un-rc', 'coll:un-offices-gt', 'asked')
const [from, to] = ['org:iom', 'org:sre']

const others = allTies
  .filter(({ a, b, polarity }) => polarity === 'asked' && (a === CONGRESS || b === CONGRESS))
  .map(({ a, b }) => (a === CONGRESS ? b : a))

/** Where the two ends meet in the table of ties. */
const rowOfTie = {
  where: 'table',
  by: 'pointer' as const,
  go: async (hands, { text, name }) => {
    await openTies(hands.page, text)
    await filterColumn(hands.page, text.table.column.second, name(CONGRESS))
  },
} satisfies Partial<Task['ways'][number]>

const ofTie = async (...[page, model]: Parameters<Task['ways'][number]['read']>) => {
  const ends = [model.name(CONGRESS), model.name(OFFICE)]
  return (await cellsOf(page, model)).filter(({ row, column }) => ends.includes(row) && ends.includes(column))
}

/** What the outline has below the Congress. */
const inOutline = async (...[page, { name }]: Parameters<Task['ways'][number]['read']>) =>
  (await outlineOf(page)).filter(({ institution, other }) => institution === name(CONGRESS) && other !== '')

export const aboutTies: readonly Task[] = [
  {
    id: 'with whom',
    question: {
      en: 'With whom must the Congress coordinate?',
      es: '¿Con quién debe coordinarse el Congreso?',
    },
    answer: ({ name }) => others.map(name),
    ways: [
      {
        where: 'card',
        go: ({ select }) => select(CONGRESS),
        read: async (page, { text }) =>
          (await rowsOf(cardSection(page, text.card.actor.ties))).map(({ who }) => who),
      },
      {
        where: 'map, by its walk',
        by: 'keyboard',
        go: async ({ select, perform, key }) => {
          await select(CONGRESS)
          await perform('go-to/view')
          await key('f')
        },
        read: async (page, { name, fullName }) => {
          const said = await spoken(page)
          return page24.actors
            .map(({ id }) => id)
            .filter((id) => ['.', ' ('].some((end) => said.includes(` ${fullName(id)}${end}`)))
            .map(name)
        },
      },
      {
        where: 'matrix',
        go: ({ show }) => show('matrix'),
        read: async (page, model) => {
          const congress = model.name(CONGRESS)
          return (await cellsOf(page, model))
            .filter(({ row, column }) => row === congress || column === congress)
            .map(({ row, column }) => (row === congress ? column : row))
        },
      },
      {
        ...rowOfTie,
        read: async (page, { text }) =>
          (await tableOf(page)).map((row) => row.get(text.table.column.first) ?? ''),
      },
      {
        where: 'outline',
        go: openOutline,
        read: async (page, model) => (await inOutline(page, model)).map(({ other }) => other),
      },
    ],
  },
  {
    id: 'who asks it',
    question: { en: 'Who asks this of the Congress?', es: '¿Quién se lo pide al Congreso?' },
    answer: ({ name }) => [...new Set(statements.flatMap(({ speaker }) => speaker ?? []))].map(name),
    ways: [
      {
        where: 'card',
        go: async ({ select, press, page }, { text, language }) => {
          await select(CONGRESS)
          const [statement] = statements
          const row = cardSection(page, text.card.actor.roles).getByRole('button', {
            name: inLanguage(statement?.summary ?? {}, language).text,
          })
          await press(row, 'card')
        },
        read: (page, { text }) => textsOf(factsOf(page, text.card.statement.saidBy)),
      },
      {
        where: 'search, then card',
        go: ({ find }, { language }) => {
          const [statement] = statements
          const summary = inLanguage(statement?.summary ?? {}, language).text
          return find(known.labels.get(statement?.id ?? '') ?? '', summary)
        },
        read: (page, { text }) => textsOf(factsOf(page, text.card.statement.saidBy)),
      },
    ],
  },
  {
    id: 'who leads it',
    question: {
      en: 'Who is to lead what is asked with the Congress?',
      es: '¿Quién debe encabezar lo que se pide con el Congreso?',
    },
    answer: ({ name }) =>
      statements.flatMap((one) =>
        leadsOf(one, lookup(page24)).map(({ participant }) => name(participant.actor)),
      ),
    ways: [
      {
        where: 'card',
        go: ({ selectTie }) => selectTie(tie),
        read: async (page, { text }) => {
          const lead = card(page).locator('.card-part').filter({ hasText: text.legend.role.lead })
          return textsOf(lead.locator('.mark-name'))
        },
      },
      {
        where: 'matrix',
        go: ({ show }) => show('matrix'),
        read: async (page, model) =>
          (await ofTie(page, model))
            .filter(({ what }) => what.includes(matrixWordsIn(model.language).leads))
            .map(({ row }) => row),
      },
      {
        where: 'outline',
        go: openOutline,
        read: async (page, model) =>
          (await inOutline(page, model))
            .filter(({ how }) => how === outlineWordsIn(model.language).isLed)
            .map(({ other }) => other),
      },
      {
        ...rowOfTie,
        read: async (page, { text: { table } }) =>
          (await tableOf(page))
            .filter((row) => row.get(table.column.direction) === table.direction.led)
            .map((row) => row.get(table.column.first) ?? ''),
      },
    ],
  },
  {
    id: 'in which words',
    question: {
      en: 'In which words are the office and the Congress tied?',
      es: '¿Con qué palabras se vincula a la oficina con el Congreso?',
    },
    answer: () => quotesOf(page24, tie, representatives(page24, new Set())).flatMap(({ words }) => words),
    ways: [
      {
        where: 'card',
        go: ({ selectTie }) => selectTie(tie),
        read: (page) => textsOf(card(page).locator('.card-part[data-marked="true"] q')),
      },
      {
        where: 'gap',
        go: ({ show }) => show('gap'),
        read: (page, { name, text }) => {
          const title = `${name(tie.a)} ${text.card.tie.with} ${name(tie.b)}`
          const row = page.locator('.gap-row').filter({
            has: page.getByRole('button', { name: new RegExp(title.replaceAll(' ', '\\W+')) }),
          })
          return textsOf(row.locator('.mark-words q'))
        },
      },
      {
        ...rowOfTie,
        read: async (page, { text }) =>
          (await tableOf(page)).flatMap((row) => (row.get(text.table.column.words) ?? '').split(' · ')),
      },
    ],
  },
  {
    id: 'how strongly',
    question: {
      en: 'How strongly is it asked of the office and the Congress?',
      es: '¿Con cuánta fuerza se les pide a la oficina y al Congreso?',
    },
    answer: ({ text }) => [text.card.modality[tie.modality].toLowerCase()],
    ways: [
      {
        where: 'card',
        go: ({ select }) => select(CONGRESS),
        read: async (page, { text }) =>
          (await rowsOf(cardSection(page, text.card.actor.ties))).map(({ how }) => how.toLowerCase()),
      },
      {
        where: 'matrix',
        go: ({ show }) => show('matrix'),
        read: async (page, model) => (await ofTie(page, model)).map(({ what }) => what.split(', ')[1] ?? ''),
      },
      {
        where: 'outline',
        go: openOutline,
        read: async (page, model) =>
          (await inOutline(page, model)).map(({ more }) => more.split(', ')[1] ?? ''),
      },
      {
        ...rowOfTie,
        read: async (page, { text }) =>
          (await tableOf(page)).map((row) => (row.get(text.table.column.modality) ?? '').toLowerCase()),
      },
    ],
  },
  {
    id: 'what the strength means',
    question: { en: 'What does “recommended” mean here?', es: '¿Qué quiere decir aquí «se recomienda»?' },
    answer: ({ text }) => [text.card.meaning[tie.modality]],
    ways: [
      {
        where: 'card',
        go: async ({ selectTie, press, page }, { text }) => {
          await selectTie(tie)
          await press(
            card(page).getByRole('button', { name: text.card.modality[tie.modality], exact: true }),
            'card',
          )
        },
        read: (page) => textsOf(card(page).locator('.card-meaning')),
      },
    ],
  },
  {
    id: 'what is inferred, and why',
    question: {
      en: 'Is the line to the offices in Guatemala stated, and why is it drawn?',
      es: '¿Está dicha la línea hacia las oficinas en Guatemala, y por qué se dibuja?',
    },
    answer: ({ text: { card: words } }) =>
      inferred.statements.map((id) => {
        const leader = known.labels.get(known.statements.get(id)?.modifies ?? '') ?? ''
        return `${words[inferred.status]}: ${words.tie.takenOver(leader)}`
      }),
    ways: [
      {
        where: 'card',
        go: ({ selectTie }) => selectTie(inferred),
        read: (page) => textsOf(card(page).locator('.card-part[data-marked="true"] .card-inferred')),
      },
    ],
  },
  {
    id: 'how one reaches another',
    question: {
      en: 'How does IOM reach the Ministry of Foreign Affairs?',
      es: '¿Cómo llega la OIM a la Secretaría de Relaciones Exteriores?',
    },
    answer: ({ name }) =>
      (shortestPaths(allTies, { from, to }, 24)?.paths ?? []).flatMap((path) =>
        path.map((step) => `${name(step.from)} → ${name(step.to)}`),
      ),
    ways: [
      {
        where: 'card',
        go: async ({ select, perform, pick }) => {
          await select(from)
          await perform('find-path')
          await pick(to)
        },
        read: async (page) => {
          await card(page).locator('.path-steps').waitFor()
          const steps = await card(page).locator('.path-steps > li').all()
          const ends = steps.map(async (step) =>
            (await textsOf(step.locator(':scope > .mark-name'))).join(' → '),
          )
          return Promise.all(ends)
        },
      },
    ],
  },
]
