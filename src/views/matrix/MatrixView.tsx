// The matrix: who stands in rows and columns, and in each cell what joins the two.
import { useMatrixWords } from '@/i18n/late/matrix'
import { MatrixBar } from './MatrixBar'
import { MatrixGrid } from './MatrixGrid'
import { useMatrix } from './useMatrix'
import './matrix.css'

export function MatrixView() {
  const text = useMatrixWords()
  const matrix = useMatrix()
  const { graph, rows, columns, hub } = matrix
  const missing =
    graph.actors.length === 0
      ? text.empty
      : rows.length === 0
        ? text.allRemoved
        : columns.length === 0
          ? text.noStatements
          : null
  return (
    <section className="matrix-view" aria-label={hub ? text.labelHub : text.label}>
      <MatrixBar matrix={matrix} />
      {missing === null ? (
        <MatrixGrid key={`${graph.id} ${hub}`} matrix={matrix} />
      ) : (
        <p className="matrix-missing">{missing}</p>
      )}
    </section>
  )
}
