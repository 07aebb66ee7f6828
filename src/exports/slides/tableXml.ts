// Rows and columns → a native table, in letters as large as all rows have room for.
import type { Deck, Listed } from './deck'
import { fill, type Letters, NO_FILL, named, paragraph, run, stroke, textBody, transform } from './drawing'
import { PICTURE } from './room'
import type { ShapeIds } from './shapeIds'
import { COLOURS } from './slideColours'
import { LEADING, lineCount } from './typeWidth'
import { boxOf } from './wordsXml'
import { element, emu } from './xml'

const SIZES = [14, 13, 12, 11, 10, 9.5, 9, 8.5, 8, 7.5, 7] as const
const [ABOVE, ASIDE] = [2.5, 5]

export function tableXml(
  { name, said, columns, rows }: Listed,
  language: Deck['language'],
  ids: ShapeIds,
): string {
  const all = [columns.map(({ title }) => title), ...rows]
  const widths = columns.map(({ share }) => share * PICTURE.width)
  const { size, heights } = fitting(all, widths)
  const height = heights.reduce((sum, one) => sum + one, 0)
  return element(
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
      element(
        'a:graphicData',
        { uri: 'http://schemas.openxmlformats.org/drawingml/2006/table' },
        element(
          'a:tbl',
          {},
          element('a:tblPr', { firstRow: 1 }),
          element('a:tblGrid', {}, ...widths.map((width) => element('a:gridCol', { w: emu(width) }))),
          ...all.map((row, at) =>
            element(
              'a:tr',
              { h: emu(heights[at] ?? 0) },
              ...row.map((text) => cell(text, language, size, at === 0)),
            ),
          ),
        ),
      ),
    ),
  )
}

/** The largest letters at which all rows fit; the smallest where none do. */
function fitting(
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): { readonly size: number; readonly heights: readonly number[] } {
  const at = (size: number) =>
    rows.map((row, at) => {
      const type = at === 0 ? 'bold' : 'plain'
      const lines = row.map((text, column) => lineCount(type, size, text, (widths[column] ?? 0) - 2 * ASIDE))
      return Math.max(...lines) * size * LEADING + 2 * ABOVE
    })
  const tries = SIZES.map((size) => ({ size, heights: at(size) }))
  const fit = tries.find(({ heights }) => heights.reduce((sum, one) => sum + one, 0) <= PICTURE.height)
  return fit ?? tries.at(-1) ?? { size: 7, heights: at(7) }
}

function cell(text: string, language: string, size: number, isHead: boolean): string {
  const letters: Letters = { size, colour: isHead ? COLOURS.quiet : COLOURS.ink, bold: isHead }
  const none = (side: string) => element(`a:${side}`, { w: 0 }, NO_FILL)
  return element(
    'a:tc',
    {},
    textBody(
      { anchor: 't', inset: 0 },
      [paragraph({ runs: [run({ text, language }, letters)] })],
      'a:txBody',
    ),
    element(
      'a:tcPr',
      { marL: emu(ASIDE), marR: emu(ASIDE), marT: emu(ABOVE), marB: emu(ABOVE), anchor: 'ctr' },
      none('lnL'),
      none('lnR'),
      none('lnT'),
      stroke({ colour: COLOURS.hairline, width: 0.75 }, 'a:lnB'),
      fill(isHead ? COLOURS.paper : COLOURS.panel),
    ),
  )
}
