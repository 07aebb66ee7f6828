// The matrix of the open graph under the choices in force, in the language that is on.
import { useMemo } from 'react'
import type { CoordinationGraph } from '@/core/model/graph'
import type { Language } from '@/i18n/language'
import { useLanguage } from '@/i18n/language'
import { marksOf } from '@/scenes/marksOf'
import { type Sides, sidesOf } from '@/scenes/sidesOf'
import { derived } from '@/state/derived'
import { useApp, useDocument } from '@/state/useApp'
import { type Cells, cellsOf } from './cellsOf'

export interface Matrix extends Sides {
  readonly graph: CoordinationGraph
  readonly language: Language
  /** The columns are statements. */
  readonly hub: boolean
  /** The gap is shown. */
  readonly gap: boolean
  readonly cells: Cells
  /** Ids of institutions and statements that the filter lets through. */
  readonly passing: ReadonlySet<string>
  /** How many institutions are gone. */
  readonly removed: number
}

export function useMatrix(): Matrix {
  const { graph } = useDocument()
  const language = useLanguage()
  const now = useApp((state) => derived(state, graph))
  const order = useApp((state) => state.view.order)
  const hidden = useApp((state) => state.view.leftOut === 'hide')
  const reading = useApp((state) => state.view.reading)
  const gap = useApp((state) => state.view.layers.includes('gap'))
  return useMemo(() => {
    const sides = sidesOf(graph, now, { order, language, reading, hidden })
    const drawn = sides.rows.reduce((sum, { ids }) => sum + ids.length, 0)
    return {
      ...sides,
      graph,
      language,
      hub: reading === 'hub',
      gap: gap && reading !== 'hub',
      cells: cellsOf(marksOf(graph, now, { reading, hidden, gap })),
      passing: new Set([...now.passing, ...now.statements.map(({ id }) => id)]),
      removed: now.institutions.length - drawn,
    }
  }, [graph, now, order, language, reading, hidden, gap])
}
