// Below the cells: the lines between them, the strips of the groups, the crosshair, and the rows and columns that are lit.
import type { GridPlace } from '@/ui/gridWalk'
import type { Axis } from './axis'
import { type Light, toneOfLine } from './toneOf'

interface GroundProps {
  readonly rows: Axis
  readonly columns: Axis
  readonly shownRows: readonly number[]
  readonly shownColumns: readonly number[]
  readonly cross: GridPlace | null
  readonly light: Light
}

export function Ground({ rows, columns, shownRows, shownColumns, cross, light }: GroundProps) {
  return (
    <>
      {columns.bands.map(({ key, start }) => (
        <i
          key={key}
          className="matrix-strip"
          style={{ left: start, width: columns.bandSize, top: 0, bottom: 0 }}
        />
      ))}
      {shownRows.map((index) => (
        <i
          key={`row ${rows.ids[index]}`}
          className="matrix-line matrix-line-row"
          data-cross={cross?.row === index || undefined}
          data-tone={toneOfLine(light, rows.ids[index] ?? '')}
          style={{ top: rows.starts[index], height: rows.size, left: 0, right: 0 }}
        />
      ))}
      {shownColumns.map((index) => (
        <i
          key={`column ${columns.ids[index]}`}
          className="matrix-line matrix-line-column"
          data-cross={cross?.column === index || undefined}
          data-tone={toneOfLine(light, columns.ids[index] ?? '')}
          style={{ left: columns.starts[index], width: columns.size, top: 0, bottom: 0 }}
        />
      ))}
    </>
  )
}
