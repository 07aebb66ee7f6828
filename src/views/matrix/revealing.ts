// Bringing a cell into sight, with as little scrolling as that takes.
import type { GridPlace } from '@/ui/gridWalk'
import type { Axis } from './axis'
import type { Measures } from './measures'

interface Scrolled {
  readonly left: number
  readonly top: number
  /** Of what can be seen of the cells, without names and without what lies over them. */
  readonly width: number
  readonly height: number
}

/** Where to scroll to; what is a heading stays in sight by itself. Pure. */
export function scrollFor(
  { row, column }: GridPlace,
  rows: Axis,
  columns: Axis,
  now: Scrolled,
): { readonly left: number; readonly top: number } {
  return {
    left: along(columns, column, now.left, now.width),
    top: along(rows, row, now.top, now.height),
  }
}

function along({ starts, size, bandSize }: Axis, index: number, at: number, room: number): number {
  const start = starts[index]
  if (start === undefined) return at
  // The first of a group with the group's name, where there is room for both.
  const before = (starts[index - 1] ?? -size) + size
  const from = room > size + bandSize ? before : start
  if (from < at) return from
  return start + size > at + room ? Math.min(from, start + size - room) : at
}

const PROBE = 12
/** The line below the matrix takes as much when what it says is longer. */
const SPARE = 24

export function reveal(
  scroller: HTMLElement,
  to: GridPlace,
  rows: Axis,
  columns: Axis,
  measures: Measures,
): void {
  revealOne(scroller, [to], rows, columns, measures)
}

/** The first of several places, unless one of them is in sight. */
export function revealOne(
  scroller: HTMLElement,
  places: readonly GridPlace[],
  rows: Axis,
  columns: Axis,
  measures: Measures,
): void {
  const { scrollLeft: left, scrollTop: top, clientWidth, clientHeight } = scroller
  const width = clientWidth - measures.headWidth
  const height = clientHeight - measures.headHeight - coveredBelow(scroller) - SPARE
  const ways = places.map((place) => scrollFor(place, rows, columns, { left, top, width, height }))
  const [first] = ways
  if (!first || ways.some((way) => way.left === left && way.top === top)) return
  scroller.scrollTo({ ...first, behavior: 'instant' })
}

/** How much of it a sheet lies over, with the buttons on its edge: found by asking what is on top. */
export function coveredBelow(scroller: HTMLElement): number {
  const { left, bottom, width, height } = scroller.getBoundingClientRect()
  const coveredAt = (x: number): number => {
    for (let covered = 1; covered < height; covered += PROBE) {
      const above = document.elementFromPoint(x, bottom - covered)
      if (above === null || scroller.contains(above)) return covered === 1 ? 0 : covered
    }
    return 0
  }
  return Math.max(coveredAt(left + width / 2), coveredAt(left + 2 * PROBE))
}
