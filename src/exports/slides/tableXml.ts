// Rows and columns → a native table, in letters as large as all rows have room for, with what its signs mean below it.
import type { Deck, Listed } from './deck'
import { fill, type Letters, NO_FILL, named, paragraph, run, stroke, textBody, transform } from './drawing'
import { LEGEND, PICTURE } from './room'
import type { ShapeIds } from './shapeIds'
import { COLOURS } from './slideColours'
import { LEADING, lineCount, widthIn } from './typeWidth'
import { boxOf, textBox } from './wordsXml'
import { element, emu } from './xml'

type Language = Deck['language']

const SIZES = [14, 13, 12, 11, 10, 9.5, 9, 8.5, 8, 7.5, 7] as const
const [ABOVE, ASIDE] = [2, 5]
/** Of the size of names. */
const SIGN = 1.3

export function tableXml(table: Listed, language: Language, ids: ShapeIds): string {
  const { name, said, key, columns, rows } = table
  const { size, heights } = fitting(table)
  const height = heights.reduce((sum, one) => sum + one, 0)
  const all = [columns.map(({ title }) => title), ...rows]
  const grid = element(
    'a:tbl',
    {},
    element('a:tblPr', { firstRow: 1 }),
    element(
      'a:tblGrid',
      {},
      ...columns.map(({ share }) => element('a:gridCol', { w: emu(share * PICTURE.width) })),
    ),
    ...all.map((row, at) =>
      element(
        'a:tr',
        { h: emu(heights[at] ?? 0) },
        ...row.map((text, column) =>
          cell(text, language, size, { isHead: at === 0, upright: columns[column]?.upright ?? false }),
        ),
      ),
    ),
  )
  const frame = element(
    'p:graphicFrame',
    {},
    element(
      'p:nvGraphicFramePr',
      {},
      named(ids.next(), name, said),
      element('p:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { noGrp: 1 })),
      element('p:nvPr'),
    ),
    transform(boxOf({ ...PICTURE, height }), {}, 'p:xfrm'),
    element(
      'a:graphic',
      {},
      element('a:graphicData', { uri: 'http://schemas.openxmlformats.org/drawingml/2006/table' }, grid),
    ),
  )
  if (key === '') return frame
  return (
    frame +
    textBox(ids.next(), key, key, LEGEND, [
      { runs: [run({ text: key, language }, { size: 10, colour: COLOURS.quiet })] },
    ])
  )
}

/** The largest letters at which all rows fit; the smallest where none do. */
function fitting({ columns, rows }: Listed): { readonly size: number; readonly heights: readonly number[] } {
  const heightsAt = (size: number) => {
    const room = (column: number) => (columns[column]?.share ?? 0) * PICTURE.width - 2 * ASIDE
    const heads = columns.map(({ title, upright }, column) =>
      upright
        ? widthIn('bold', size, title) + 2 * ASIDE
        : lineCount('bold', size, title, room(column)) * size * LEADING,
    )
    const heights = rows.map((row) => {
      const lines = row.map((text, column) =>
        columns[column]?.upright ? SIGN : lineCount('plain', size, text, room(column)),
      )
      return Math.max(...lines) * size * LEADING + 2 * ABOVE
    })
    return [Math.max(...heads) + 2 * ABOVE, ...heights]
  }
  const tries = SIZES.map((size) => ({ size, heights: heightsAt(size) }))
  const fit = tries.find(({ heights }) => heights.reduce((sum, one) => sum + one, 0) <= PICTURE.height)
  return fit ?? tries.at(-1) ?? { size: 7, heights: heightsAt(7) }
}

interface Where {
  readonly isHead: boolean
  readonly upright: boolean
}

function cell(text: string, language: string, size: number, { isHead, upright }: Where): string {
  const isSign = upright && !isHead
  const letters: Letters = {
    size: isSign ? size * SIGN : size,
    colour: isHead ? COLOURS.quiet : COLOURS.ink,
    bold: isHead,
  }
  const none = (side: string) => element(`a:${side}`, { w: 0 }, NO_FILL)
  const side = upright ? 0 : ASIDE
  return element(
    'a:tc',
    {},
    textBody(
      { anchor: 't', inset: 0 },
      [
        paragraph({
          align: isSign ? 'ctr' : 'l',
          ...(text === '' ? { runs: [], size } : { runs: [run({ text, language }, letters)] }),
        }),
      ],
      'a:txBody',
    ),
    element(
      'a:tcPr',
      {
        marL: emu(isHead && upright ? ABOVE : side),
        marR: emu(isHead && upright ? ABOVE : side),
        marT: emu(ABOVE),
        marB: emu(ABOVE),
        vert: isHead && upright ? 'vert270' : undefined,
        anchor: 'ctr',
      },
      none('lnL'),
      none('lnR'),
      none('lnT'),
      stroke({ colour: COLOURS.hairline, width: 0.75 }, 'a:lnB'),
      fill(isHead ? COLOURS.paper : COLOURS.panel),
    ),
  )
}
