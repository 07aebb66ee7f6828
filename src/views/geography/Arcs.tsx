// The ties on the map of countries: each opens its words, and lights with whatever one points at.
import { useMemo } from 'react'
import type { Point } from '@/core/layout/geometry'
import { lineKindOf } from '@/core/ties/filter'
import type { Tie } from '@/core/ties/ties'
import { derived, litBy } from '@/state/derived'
import { hover, select } from '@/state/store'
import { useApp, useDocument } from '@/state/useApp'
import { waysOfTies } from './waysOfTies'
import type { Stack } from './worldPicture'

export function Arcs({ stacks }: { readonly stacks: readonly Stack[] }) {
  const { graph } = useDocument()
  const now = useApp((state) => derived(state, graph))
  const hides = useApp((state) => state.view.leftOut === 'hide')
  const bySelection = useApp((state) => litBy(state, 'selection'))
  const byHover = useApp((state) => litBy(state, 'hover'))
  const shown = hides ? now.ties : now.allTies
  const ways = useMemo(() => {
    const plates = stacks.flatMap((stack) => stack.plates.map((plate) => [plate.id, plate] as const))
    return waysOfTies(new Map(plates), shown)
  }, [stacks, shown])
  const passing = new Set(now.ties.map(({ id }) => id))
  const tone = (tie: Tie) => {
    if (bySelection.ties.has(tie.id)) return 'selected'
    return byHover.ties.has(tie.id) || byHover.actors.has(tie.a) || byHover.actors.has(tie.b)
      ? 'hovered'
      : undefined
  }
  return shown.map((tie) => {
    const way = ways.get(tie.id)
    const end = way?.at(-1)
    if (!way || !end) return null
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: for the pointer alone; keys have the card and the table below
      <g
        key={tie.id}
        className="geography-arc line-mark"
        data-kind={lineKindOf(tie)}
        data-tone={tone(tie)}
        data-faded={!passing.has(tie.id) || undefined}
        onClick={() => select({ type: 'tie', id: tie.id })}
        onPointerEnter={() => hover({ type: 'tie', id: tie.id })}
        onPointerLeave={() => hover(null)}
      >
        <path className="geography-reach" d={pathOf(way)} />
        <path className="geography-line" d={pathOf(way)} />
        {tie.directed && <circle cx={end.x} cy={end.y} r={3.5} />}
      </g>
    )
  })
}

function pathOf(way: readonly Point[]): string {
  return `M${way.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`
}
