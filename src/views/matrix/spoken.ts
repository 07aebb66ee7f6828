// What a cell or a heading says in words: for the line below the matrix, for whoever listens, and for a copied table.

import { lookup } from '@/core/model/lookup'
import { inLanguage } from '@/core/model/text'
import type { Role } from '@/core/model/vocabulary'
import { formatNumber, lowerFirst, plural } from '@/i18n/formats'
import { type Language, messagesIn } from '@/i18n/language'
import { matrixWordsIn } from '@/i18n/late/matrix'
import type { Mark } from '@/scenes/marksOf'
import type { Matrix } from './useMatrix'

/** Of an institution or a statement, short. */
export function nameOf({ graph, language }: Matrix, id: string): string {
  const { actors, labels } = lookup(graph)
  const actor = actors.get(id)
  return actor ? inLanguage(actor.short, language).text : (labels.get(id) ?? id)
}

/** “OHCHR Mexico with Congress of the Union: asked for, recommended, 1 statement, the first leads” */
export function sayCell(matrix: Matrix, row: string, column: string): string {
  const text = matrixWordsIn(matrix.language)
  const [rowName, columnName] = [nameOf(matrix, row), nameOf(matrix, column)]
  if (row === column) return text.itself(rowName)
  const marks = matrix.cells.get(row)?.get(column) ?? []
  const words = wordsOf(matrix, marks)
  if (matrix.hub) {
    const statement = lookup(matrix.graph).statements.get(column)
    const summary = statement ? inLanguage(statement.summary, matrix.language).text : ''
    return `${text.part(rowName, columnName, words || text.noPart)}. ${summary}`
  }
  if (words !== '') return text.pair(rowName, columnName, words)
  const mirrored = matrix.cells.get(column)?.has(row)
  return text.pair(rowName, columnName, mirrored ? text.otherLeads(columnName) : text.noTie)
}

/** All that stands in a cell; nothing where it is empty. */
export function wordsOf(matrix: Matrix, marks: readonly Mark[]): string {
  return marks.map((mark) => sayMark(matrix, mark)).join('; ')
}

function sayMark({ language, hub }: Matrix, mark: Mark): string {
  const text = matrixWordsIn(language)
  const { vocabulary, card, map, gap } = messagesIn(language)
  const what = hub
    ? mark.roles.map((role) => map.role[role])
    : [
        vocabulary.line[mark.look],
        // The kind of line says it already.
        ...(mark.look === 'permitted' ? [] : [card.modality[mark.modality]]),
        plural(language, mark.statements, text.statements),
        ...(mark.led ? [text.leads] : []),
      ]
  const besides = [
    ...(mark.gap ? [gap.lists[mark.gap]] : []),
    ...(mark.inferred ? [text.inferred] : []),
    ...(mark.faded ? [text.leftOut] : []),
  ]
  return [...what, ...besides].map(lowerFirst).join(', ')
}

/** The full name, the group, and how many lines; of a statement its words. */
export function sayHead(matrix: Matrix, id: string, group: string): string {
  const text = matrixWordsIn(matrix.language)
  const { actors, statements } = lookup(matrix.graph)
  const actor = actors.get(id)
  const statement = statements.get(id)
  if (statement) {
    return text.head(nameOf(matrix, id), group, inLanguage(statement.summary, matrix.language).text)
  }
  const count = plural(matrix.language, linesOf(matrix, id), matrix.hub ? text.arms : text.lines)
  return text.head(actor ? inLanguage(actor.name, matrix.language).text : id, group, count)
}

function linesOf({ cells }: Matrix, id: string): number {
  const lines = new Set([...(cells.get(id)?.values() ?? [])].flat().map((mark) => mark.id))
  for (const row of cells.values()) for (const mark of row.get(id) ?? []) lines.add(mark.id)
  return lines.size
}

/** The roles of an arm as they stand in its cell. */
export function rolesSaid(roles: readonly Role[], language: Language): string {
  const { role } = messagesIn(language).map
  return roles.map((one) => role[one]).join(', ')
}

/** “1,234”, or nothing for one. */
export function countOf({ language }: Matrix, { statements }: Mark): string {
  return statements > 1 ? formatNumber(language, statements) : ''
}
