// The matrix: who stands in rows and columns, and in each cell what joins the two.
import { useMessages } from '@/i18n/language'
import { MatrixBar } from './MatrixBar'
import { MatrixGrid } from './MatrixGrid'
import { useMatrix } from './useMatrix'
import './matrix.css'

export function MatrixView() {
  const text = useMessages().matrix
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
