// The marks by row and column, those of one cell in the order of the legend.
import { LINE_KINDS } from '@/core/ties/filter'
import type { Target } from '@/core/ties/target'
import { sameTarget } from '@/core/ties/target'
import type { Mark, Placed } from '@/scenes/marksOf'

type RowCells = ReadonlyMap<string, readonly Mark[]>
export type Cells = ReadonlyMap<string, RowCells>

export function cellsOf(placed: readonly Placed[]): Cells {
  const cells = new Map<string, Map<string, Mark[]>>()
  for (const { row, column, mark } of placed) {
    const inRow = cells.get(row) ?? new Map<string, Mark[]>()
    const marks = inRow.get(column) ?? []
    cells.set(row, inRow.set(column, marks))
    marks.push(mark)
    marks.sort((one, other) => LINE_KINDS.indexOf(one.look) - LINE_KINDS.indexOf(other.look))
  }
  return cells
}

/** Which of a cell's marks a press takes: the first, or the one after that which is selected. */
export function nextMark(marks: readonly Mark[], selection: Target | null): Mark | undefined {
  const selected = marks.findIndex(({ target }) => sameTarget(target, selection))
  return marks[(selected + 1) % marks.length]
}
