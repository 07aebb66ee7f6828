// Questions about what is asked and what exists.
import { NO_FILTER } from '@/core/ties/filter'
import { brokersAmong } from '@/core/ties/gap'
import { otherFoldings } from '@/core/ties/otherFoldings'
import { lowerFirst } from '@/i18n/formats'
import { page24 } from '../../support/page24'
import { allGap, allTies, type Model, pair, pairsOf } from './model'
import { cellsOf, gapList, outlineOf, pairIn, rowsOf, tableOf, textsOf } from './screen'
import { filterColumn, openOutline, openTies } from './steps'
import type { Task, Way } from './task'

const { missing, existing } = allGap
const brokers = missing.flatMap(brokersAmong(allTies))
const foldings = otherFoldings(page24, { reading: 'lead', folded: new Set(), filter: NO_FILTER })

/** The pairs of those lists of the gap whose rows are told so. */
function inGap(
  lists: readonly (keyof Model['text']['gap']['lists'])[],
  isWanted: (how: string, model: Model) => boolean,
): Way {
  return {
    where: 'gap',
    go: ({ show }) => show('gap'),
    read: async (page, model) => {
      await page.getByRole('heading', { name: model.text.gap.title, exact: true }).waitFor()
      const rows = await Promise.all(lists.map((list) => rowsOf(gapList(page, model.text.gap.lists[list]))))
      return rows
        .flat()
        .filter(({ how }) => isWanted(how, model))
        .map(({ who }) => pairIn(who, model))
    },
  }
}

/** The pairs of those cells of the matrix that are told so. */
function inMatrix(isWanted: (what: string, model: Model) => boolean): Way {
  return {
    where: 'matrix',
    go: ({ show }) => show('matrix'),
    read: async (page, model) => {
      const cells = (await cellsOf(page, model)).filter(({ what }) => isWanted(what, model))
      // Ties that nobody leads stand on both sides.
      return [...new Set(cells.map(({ row, column }) => pair(row, column)))]
    },
  }
}

/** The pairs of those rows of the outline whose line is told so. */
function inOutline(kindOf: (model: Model) => string): Way {
  return {
    where: 'outline',
    go: openOutline,
    read: async (page, model) => {
      const rows = (await outlineOf(page)).filter(
        ({ other, more }) => other !== '' && more.startsWith(lowerFirst(kindOf(model))),
      )
      // Each stands under both of its ends.
      return [...new Set(rows.map(({ institution, other }) => pair(institution, other)))]
    },
  }
}

/** The pairs of the table of ties, after its filters. */
function inTable(filters: (model: Model) => Readonly<Record<string, string>>): Way {
  return {
    where: 'table',
    by: 'pointer',
    go: async ({ page }, model) => {
      await openTies(page, model.text)
      for (const [column, wanted] of Object.entries(filters(model))) await filterColumn(page, column, wanted)
    },
    read: async (page, { text: { table } }) =>
      (await tableOf(page)).map((row) =>
        pair(row.get(table.column.first) ?? '', row.get(table.column.second) ?? ''),
      ),
  }
}

export const aboutTheGap: readonly Task[] = [
  {
    id: 'what is permitted only',
    question: {
      en: 'Which ties are permitted only, not asked for?',
      es: '¿Qué vínculos solo se permiten, sin pedirse?',
    },
    answer: (model) =>
      pairsOf(
        model,
        allTies.filter(({ modality }) => modality === 'permitted'),
      ),
    ways: [
      inGap(['missing', 'met'], (how, { text }) => how.startsWith(text.card.modality.permitted)),
      inMatrix((what, { text }) => what.startsWith(lowerFirst(text.vocabulary.line.permitted))),
      inOutline(({ text }) => text.vocabulary.line.permitted),
      inTable(({ text: { table, vocabulary } }) => ({ [table.column.polarity]: vocabulary.line.permitted })),
    ],
  },
  {
    id: 'what exists already',
    question: { en: 'Who works together already?', es: '¿Quiénes colaboran ya?' },
    answer: (model) => pairsOf(model, existing),
    ways: [
      inGap(['met', 'unasked'], () => true),
      inMatrix((what, { text }) => what.startsWith(lowerFirst(text.vocabulary.line.existing))),
      inOutline(({ text }) => text.vocabulary.line.existing),
      inTable(({ text: { table, vocabulary } }) => ({ [table.column.polarity]: vocabulary.line.existing })),
    ],
  },
  {
    id: 'what is asked and not there',
    question: { en: 'What is asked for, and not there?', es: '¿Qué se pide y no existe?' },
    answer: (model) => pairsOf(model, missing),
    ways: [
      inGap(['missing'], () => true),
      inTable(({ text: { table } }) => ({ [table.column.exists]: table.exists.no })),
    ],
  },
  {
    id: 'what folding changes',
    question: {
      en: 'How many of the asked ties exist if the Congress stands for its parts?',
      es: '¿Cuántos de los vínculos pedidos existen si el Congreso representa a sus partes?',
    },
    answer: ({ name }) =>
      foldings.found.map(({ whole, asked, met: exist }) => `${name(whole)}: ${exist}, ${asked}`),
    ways: [
      {
        where: 'gap',
        go: ({ show }) => show('gap'),
        read: async (page, model) => {
          const section = page.getByRole('region', { name: model.text.gap.foldings })
          await section.waitFor()
          return (await textsOf(section.getByRole('listitem'))).flatMap((said) => countsIn(said, model))
        },
      },
    ],
  },
  {
    id: 'who could bring them together',
    question: {
      en: 'Who already works with both ends of a tie that is missing?',
      es: '¿Quién colabora ya con los dos extremos de un vínculo que falta?',
    },
    answer: ({ text, name }) =>
      brokers.length > 0 ? brokers.map(({ actor }) => name(actor)) : [text.gap.noBrokers],
    ways: [
      {
        where: 'gap',
        go: ({ show }) => show('gap'),
        read: async (page, { text }) => {
          const list = gapList(page, text.gap.lists.missing)
          await list.waitFor()
          return textsOf(list.locator('.gap-brokers p > .mark-name, .gap-row ~ p.quiet'))
        },
      },
    ],
  },
]

/** “Fold into X its parts 1 of 14 …” */
function countsIn(said: string, { name }: Model): readonly string[] {
  const whole = page24.actors.map(({ id }) => name(id)).find((one) => said.includes(one))
  // What folds several at once is no answer to the question.
  return whole === undefined ? [] : [`${whole}: ${said.match(/\d+/g)?.join(', ')}`]
}
