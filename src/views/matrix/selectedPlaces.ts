// Where in the matrix the selection stands: its cells, or the heading of an institution or a statement.
import type { GridPlace } from '@/ui/gridWalk'
import type { Axis } from './axis'
import { type Light, toneOfMark } from './toneOf'
import type { Matrix } from './useMatrix'

export function selectedPlaces(
  { cells, hub }: Matrix,
  light: Light,
  rows: Axis,
  columns: Axis,
): readonly GridPlace[] {
  const { target } = light.selection
  if (!target) return []
  if (target.type === 'actor') {
    const row = rows.indexOf.get(target.id)
    return row === undefined ? [] : [{ row, column: -1 }]
  }
  if (target.type === 'statement' && hub) {
    const column = columns.indexOf.get(target.id)
    return column === undefined ? [] : [{ row: -1, column }]
  }
  return rows.ids.flatMap((id, row) =>
    [...(cells.get(id) ?? [])].flatMap(([columnId, marks]) => {
      const column = columns.indexOf.get(columnId)
      if (column === undefined || !marks.some((mark) => toneOfMark(light, mark) === 'selected')) return []
      return [{ row, column }]
    }),
  )
}
