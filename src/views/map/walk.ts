// The keyboard's walk over the map: the nearest institution in a direction, and an institution's lines in a circle.
import type { LineMark, Scene } from '@/canvas/scene'
import type { Point } from '@/core/layout/geometry'
import { linesAt } from '@/scenes/linesAt'

export type Direction = 'left' | 'right' | 'up' | 'down'

const AHEAD: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
}

/** How much a step to the side counts against a step ahead. */
const ASIDE = 2.2

export function nextInDirection(scene: Scene, from: string | null, direction: Direction): string | null {
  const marks = [...scene.plates, ...scene.knots]
  const start = marks.find(({ id }) => id === from)
  if (!start) return firstStop(scene)
  const ahead = AHEAD[direction]
  let best: string | null = null
  let bestCost = Number.POSITIVE_INFINITY
  for (const { id, x, y } of marks) {
    const [dx, dy] = [x - start.x, y - start.y]
    const forward = dx * ahead.x + dy * ahead.y
    if (id === from || forward <= 1) continue
    const cost = forward + ASIDE * Math.abs(dx * ahead.y + dy * ahead.x)
    if (cost >= bestCost) continue
    best = id
    bestCost = cost
  }
  return best
}

/** The upper left one. */
export function firstStop(scene: Scene): string | null {
  const [first, ...others] = scene.plates
  if (!first) return null
  return others.reduce((best, plate) => (plate.x + plate.y < best.x + best.y ? plate : best), first).id
}

/** The institution with the most lines; of several, the first of the file. */
export function mostConnected(scene: Scene): string | null {
  const counts = new Map<string, number>()
  for (const { sort, from, to } of scene.lines) {
    if (sort !== 'tie' && sort !== 'arm') continue
    for (const end of new Set([from, to])) counts.set(end, (counts.get(end) ?? 0) + 1)
  }
  const lines = ({ id }: { readonly id: string }) => counts.get(id) ?? 0
  const [first, ...others] = scene.plates
  return (
    others.reduce((best, plate) => (best && lines(plate) > lines(best) ? plate : best), first)?.id ?? null
  )
}

/** What is walked: no line leads there that the filter leaves out, and none is counted. */
export function walkedPart(scene: Scene, leftOut: ReadonlySet<string>): Scene {
  return leftOut.size === 0 ? scene : { ...scene, lines: scene.lines.filter(({ id }) => !leftOut.has(id)) }
}

/** The other end of a line. */
export function farEnd({ from, to }: LineMark, at: string): string {
  return from === at ? to : from
}

/** The line after (or before) the one at hand, around the institution. */
export function nextLine(scene: Scene, at: string, current: string | null, step: 1 | -1): LineMark | null {
  const lines = linesAt(scene, at)
  if (lines.length === 0) return null
  const index = lines.findIndex(({ id }) => id === current)
  const next = index < 0 ? (step === 1 ? 0 : lines.length - 1) : (index + step + lines.length) % lines.length
  return lines[next] ?? null
}
