// On a projector plates stand closer together, so that their names are larger on the wall.
import { useMemo } from 'react'
import type { Arranged, Shape } from '@/core/layout/arrangement'
import { closer } from '@/core/layout/closer'
import { DENSE } from '@/core/layout/dense'
import { taskOf } from '@/core/layout/taskOf'
import type { CoordinationGraph, Places } from '@/core/model/graph'
import { useApp } from '@/state/useApp'

const ON_A_PROJECTOR = 0.62

/**
 * What places of the arrangement are multiplied by. Areas are close as they are, dots have no names to read, and nobody
 * projects a phone.
 */
export function useCloseness(graph: CoordinationGraph, shape: Shape): number {
  const projected = useApp(
    ({ preferences, view }) => preferences.theme === 'projector' && view.arrangement === 'organic',
  )
  return projected && shape === 'wide' && graph.actors.length <= DENSE ? ON_A_PROJECTOR : 1
}

export function useCloser(
  graph: CoordinationGraph,
  arranged: Arranged | null,
  closeness: number,
  undrawn: ReadonlySet<string>,
): Arranged | null {
  return useMemo(() => {
    if (!arranged || closeness === 1) return arranged
    const { nodes } = taskOf(graph, { arrangement: 'organic', shape: 'wide', around: null, undrawn })
    return closer(arranged, nodes, closeness)
  }, [graph, arranged, closeness, undrawn])
}

/** Places that a person has chosen are kept as those of the arrangement are. */
export function useMovedCloser(moved: Places, closeness: number): Places {
  return useMemo(() => {
    if (closeness === 1) return moved
    return Object.fromEntries(
      Object.entries(moved).map(([id, { x, y }]) => [id, { x: x * closeness, y: y * closeness }]),
    )
  }, [moved, closeness])
}
