// One row of the outline, told as an item of a tree; a flat list carries level and place itself.
import { ChevronRight } from 'lucide-react'
import { memo } from 'react'
import type { RowLight } from '@/marks/rowLight'
import { OutlineItem } from './OutlineItem'
import type { Row } from './tree'

interface OutlineRowProps extends RowLight {
  readonly row: Row
  readonly index: number
  readonly start: number
  readonly isActive: boolean
  readonly measure: (element: HTMLElement | null) => void
}

export const OutlineRow = memo(function OutlineRow(props: OutlineRowProps) {
  const { row, index, start, isActive, measure, selected, near, hovered } = props
  const { level, position, siblings, isOpen, faded, item } = row
  return (
    <div
      ref={measure}
      role="treeitem"
      className="outline-row"
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-expanded={isOpen ?? undefined}
      aria-selected={selected}
      tabIndex={isActive ? 0 : -1}
      data-index={index}
      data-near={near || undefined}
      data-hovered={hovered || undefined}
      data-faded={faded || undefined}
      style={{ transform: `translateY(${start}px)` }}
    >
      <span className="outline-turn" data-open={isOpen ?? undefined} aria-hidden>
        {isOpen !== null && <ChevronRight size={16} />}
      </span>
      <OutlineItem item={item} faded={faded} />
    </div>
  )
})
