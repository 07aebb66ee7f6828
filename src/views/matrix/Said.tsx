// The line below the matrix: in words, what is pointed at. Whoever listens hears it from the cell itself.
import { useMatrixWords } from '@/i18n/late/matrix'
import type { Group } from '@/scenes/sidesOf'
import { useApp } from '@/state/useApp'
import type { GridPlace } from '@/ui/gridWalk'
import { useTouch } from '@/ui/useTouch'
import type { Axis } from './axis'
import { fitsCorner, type Measures } from './measures'
import { sayCell, sayHead } from './spoken'
import type { Matrix } from './useMatrix'

interface SaidProps {
  readonly matrix: Matrix
  readonly rows: Axis
  readonly columns: Axis
  readonly measures: Measures
  readonly place: GridPlace | null
}

export function Said({ matrix, rows, columns, measures, place }: SaidProps) {
  const text = useMatrixWords()
  const point = useTouch() ? text.pointByTouch : text.point
  const rule = matrix.hub ? text.ruleHub : text.rule
  const order = useApp((state) => state.view.order)
  const [row, column] = [rows.ids[place?.row ?? -1], columns.ids[place?.column ?? -1]]
  const said =
    row !== undefined && column !== undefined
      ? sayCell(matrix, row, column)
      : row !== undefined
        ? sayHead(matrix, row, groupWith(matrix.rows, row))
        : column !== undefined
          ? sayHead(matrix, column, groupWith(matrix.columns, column))
          : order === 'community'
            ? text.communityMeans
            : fitsCorner(rule, measures)
              ? point
              : rule
  return (
    <p className="matrix-said" aria-hidden data-quiet={place === null || undefined}>
      {said}
    </p>
  )
}

function groupWith(groups: readonly Group[], id: string): string {
  return groups.find(({ ids }) => ids.includes(id))?.name ?? ''
}
