// What one cell shows: for each tie its line as the map draws it, and how many statements it stands on; for an arm its role.
import type { CSSProperties } from 'react'
import { GapMark } from '@/marks/GapMark'
import { LineMark } from '@/marks/LineMark'
import type { Mark } from '@/scenes/marksOf'
import { countOf, rolesSaid } from './spoken'
import { type Light, toneOfMark } from './toneOf'
import type { Matrix } from './useMatrix'

interface CellMarksProps {
  readonly matrix: Matrix
  readonly marks: readonly Mark[]
  readonly light: Light
}

/** The map's widths end here too. */
const WIDEST = 4

export function CellMarks({ matrix, marks, light }: CellMarksProps) {
  return marks.map((mark) => {
    const { id, look, inferred, faded, statements, roles, gap } = mark
    const weight: CSSProperties & Readonly<Record<'--weight', number>> = {
      '--weight': Math.min(WIDEST, 1.6 + 0.5 * statements),
    }
    return (
      <span
        key={id}
        className="matrix-mark"
        data-tone={toneOfMark(light, mark)}
        data-inferred={inferred || undefined}
        data-faded={faded || undefined}
        data-aside={(matrix.gap && gap !== 'missing') || undefined}
        style={weight}
      >
        {roles.length > 0 && <span className="matrix-role">{rolesSaid(roles, matrix.language)}</span>}
        <LineMark kind={look} />
        {gap && <GapMark kind={gap} />}
        {statements > 1 && <span className="matrix-count">{countOf(matrix, mark)}</span>}
      </span>
    )
  })
}
