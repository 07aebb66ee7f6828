// A part of the grid. Plain boxes with roles, because a table's own elements can neither stand where the window puts them
// nor leave out the cells that hold nothing.
import type { ComponentProps } from 'react'

interface GridPartProps extends ComponentProps<'div'> {
  readonly role: 'grid' | 'row' | 'columnheader' | 'rowheader' | 'gridcell'
  /** Of a cell or a heading: whether it is the one tab stop. */
  readonly isActive?: boolean
}

export function GridPart({ role, isActive, ...rest }: GridPartProps) {
  const stop =
    isActive === undefined ? {} : { tabIndex: isActive ? 0 : -1, 'data-active': isActive || undefined }
  return <div role={role} {...stop} {...rest} />
}
