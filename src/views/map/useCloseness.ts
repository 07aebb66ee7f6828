// Before a room plates stand closer together, so that their names are larger on the wall.
import { useMemo, useSyncExternalStore } from 'react'
import type { Arranged, Shape } from '@/core/layout/arrangement'
import { closer, closerFor } from '@/core/layout/closer'
import { DENSE } from '@/core/layout/dense'
import type { Point } from '@/core/layout/geometry'
import { taskOf } from '@/core/layout/taskOf'
import type { CoordinationGraph, Places } from '@/core/model/graph'
import { useApp } from '@/state/useApp'

const ON_A_PROJECTOR = 0.62
/** What the words of a step leave of the height of the window, about: the places must not change with each of them. */
const ABOVE_WORDS = 0.78

const AS_IT_IS: Point = { x: 1, y: 1 }
const CLOSER: Point = { x: ON_A_PROJECTOR, y: ON_A_PROJECTOR }

/**
 * What places of the arrangement are multiplied by; while a story is told the map is also made as wide as the screen. Areas are
 * close as they are, dots have no names to read, and nobody projects a phone.
 */
export function useCloseness(graph: CoordinationGraph, arranged: Arranged | null, shape: Shape): Point {
  const isFree = useApp(({ view }) => view.arrangement === 'organic')
  const isProjected = useApp(({ preferences }) => preferences.theme === 'projector')
  const isTold = useApp(({ presenting }) => presenting !== null)
  const aspect = useWindowAspect()
  return useMemo(() => {
    if (!arranged || !isFree || shape !== 'wide' || graph.actors.length > DENSE) return AS_IT_IS
    if (isTold) return closerFor(arranged, ON_A_PROJECTOR, aspect / ABOVE_WORDS)
    return isProjected ? CLOSER : AS_IT_IS
  }, [graph, arranged, isFree, isProjected, isTold, shape, aspect])
}

function useWindowAspect(): number {
  return useSyncExternalStore(
    (changed) => {
      window.addEventListener('resize', changed)
      return () => window.removeEventListener('resize', changed)
    },
    () => window.innerWidth / Math.max(1, window.innerHeight),
  )
}

export function useCloser(
  graph: CoordinationGraph,
  arranged: Arranged | null,
  closeness: Point,
  undrawn: ReadonlySet<string>,
): Arranged | null {
  return useMemo(() => {
    if (!arranged || closeness === AS_IT_IS) return arranged
    const { nodes } = taskOf(graph, { arrangement: 'organic', shape: 'wide', around: null, undrawn })
    return closer(arranged, nodes, closeness)
  }, [graph, arranged, closeness, undrawn])
}

/** Places that a person has chosen are kept as those of the arrangement are. */
export function useMovedCloser(moved: Places, closeness: Point): Places {
  return useMemo(() => {
    if (closeness === AS_IT_IS) return moved
    return Object.fromEntries(
      Object.entries(moved).map(([id, { x, y }]) => [id, { x: x * closeness.x, y: y * closeness.y }]),
    )
  }, [moved, closeness])
}
