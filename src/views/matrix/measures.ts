// The sizes of the matrix, in pixels: cells, the room for names, and how far slanted names reach.
import { textWidth } from '@/core/layout/textWidth'
import { lookup } from '@/core/model/lookup'
import { messagesIn } from '@/i18n/language'
import { nameOf, rolesSaid } from './spoken'
import type { Matrix } from './useMatrix'

export interface Measures {
  /** How much larger than usual type is. */
  readonly typeScale: number
  /** How high rows are. */
  readonly cell: number
  readonly columnWidth: number
  /** Of the strips that name groups. */
  readonly rowBand: number
  readonly columnBand: number
  /** The room for names at the left and at the top. */
  readonly headWidth: number
  readonly headHeight: number
  /** Of a slanted name, along its slant. */
  readonly slantLength: number
  /** Of slanted names, and of those of groups: where one would be cut, they take two. */
  readonly slantLines: 1 | 2
  readonly bandLines: 1 | 2
  /** How far the last slanted names reach beyond their columns. */
  readonly overhang: number
}

const CELL = { fine: 30, coarse: 44 } as const
/** Of a statement: wide enough for its words, from a role of usual length to several of them. */
const ARM_WIDTH = { least: 96, most: 260 } as const
/** Three lines for a statement, and one above for its group. */
const ARM_HEAD = 74
const ARM_BAND = 10
const ARM_FONT = 12
const BAND = 28
const SLANT = (60 * Math.PI) / 180
const FONT = 13
/** Of a row, and of a column, whose name takes two lines. */
const TWO_LINES = 36
/** Beside a row's name: its padding, and the plate of its family. */
const BESIDE_ROW = 40
/** Beside a slanted name: its padding, and the mark that it is a translation. */
const BESIDE_NAME = 22

export function measuresOf(
  matrix: Matrix,
  { width, height }: { readonly width: number; readonly height: number },
  coarse: boolean,
  typeScale: number,
): Measures {
  const sized = (pixels: number) => Math.round(pixels * typeScale)
  const smallest = Math.max(coarse ? CELL.coarse : 0, sized(CELL.fine))
  const font = FONT * typeScale
  const names = matrix.rows.flatMap(({ ids }) => ids.map((id) => nameOf(matrix, id)))
  // Names break between words only.
  const longestWord = longestOf(
    names.flatMap((name) => name.split(' ')),
    textWidth,
  )
  const wanted = Math.max(sized(118), width * 0.32, longestWord * font + 20)
  const headWidth = Math.round(Math.min(sized(216), wanted))
  const inOneLine = longestOf(names, textWidth) * font + BESIDE_ROW <= headWidth
  const cell = inOneLine ? smallest : Math.max(smallest, sized(TWO_LINES))
  const rowSizes = { typeScale, cell, rowBand: sized(BAND), headWidth }
  if (matrix.hub) {
    const columnWidth = sized(armWidth(matrix))
    const columnSizes = { columnWidth, columnBand: ARM_BAND, headHeight: sized(ARM_HEAD) }
    return { ...rowSizes, ...columnSizes, slantLength: 0, slantLines: 1, bandLines: 1, overhang: 0 }
  }
  const longest = longestOf(actorsIn(matrix), textWidth) * font + BESIDE_NAME
  const highest = Math.max(64, height * 0.4) / Math.sin(SLANT)
  const slantLines = longest > highest ? 2 : 1
  const halved = longestOf([...actorsIn(matrix), ...groupsIn(matrix)], widthInTwoLines) * font + BESIDE_NAME
  const slantLength = Math.round(Math.min(slantLines === 1 ? longest : halved, highest))
  // What is cut even so stands in full beside the rows of the group.
  const bandLines = longestOf(groupsIn(matrix), textWidth) * font + BESIDE_NAME > slantLength ? 2 : 1
  const widthOf = (lines: 1 | 2) => (lines === 1 ? 0 : sized(TWO_LINES))
  return {
    ...rowSizes,
    columnWidth: Math.max(smallest, widthOf(slantLines)),
    columnBand: Math.max(rowSizes.rowBand, widthOf(bandLines)),
    slantLines,
    bandLines,
    headHeight: Math.round(slantLength * Math.sin(SLANT) + 12),
    slantLength,
    overhang: Math.round(slantLength * Math.cos(SLANT)),
  }
}

/** Whether what the corner says has room in it: a letter of 12 pixels on lines of 16, where type is as large as usual. */
export function fitsCorner(text: string, { headWidth, headHeight, typeScale }: Measures): boolean {
  // The last word of a line is seldom whole.
  const lines = Math.ceil((textWidth(text) * 12 * typeScale) / (headWidth - 16) + 0.6)
  return lines * 16 * typeScale <= headHeight - 10
}

/** The roles in a cell stand on one line; what is said of a statement's force may take two of its heading. */
function armWidth({ graph, language, columns, cells }: Matrix): number {
  const { card } = messagesIn(language)
  const { statements } = lookup(graph)
  const roles = new Set<string>()
  for (const row of cells.values())
    for (const marks of row.values()) for (const mark of marks) roles.add(rolesSaid(mark.roles, language))
  const forces = new Set<string>()
  for (const id of columns.flatMap(({ ids }) => ids)) {
    const statement = statements.get(id)
    if (statement) forces.add(card.modality[statement.modality])
  }
  const longest = Math.max(0, ...[...roles].map(textWidth), ...[...forces].map(widthInTwoLines))
  return Math.round(Math.min(ARM_WIDTH.most, Math.max(ARM_WIDTH.least, longest * ARM_FONT + 10)))
}

/** In ems, where the line is broken at its best. */
function widthInTwoLines(text: string): number {
  const words = text.split(' ')
  const widths = words.map((_, at) =>
    Math.max(textWidth(words.slice(0, at).join(' ')), textWidth(words.slice(at).join(' '))),
  )
  return Math.min(...widths)
}

function actorsIn(matrix: Matrix): readonly string[] {
  return matrix.columns.flatMap(({ ids }) => ids.map((id) => nameOf(matrix, id)))
}

function groupsIn(matrix: Matrix): readonly string[] {
  return matrix.columns.map(({ name }) => name)
}

function longestOf(names: readonly string[], widthOf: (name: string) => number): number {
  return names.reduce((longest, name) => Math.max(longest, widthOf(name)), 0)
}
