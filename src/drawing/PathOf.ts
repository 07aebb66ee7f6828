// The commands of a path, in the words of a canvas: lines, curves, and arcs by their middle or by a corner.
import type { Point } from '@/core/layout/geometry'
import { short } from './drawn'

const HALF = Math.PI
const WHOLE = 2 * Math.PI

export class PathOf {
  private commands: string[] = []
  private at: Point = { x: 0, y: 0 }

  begin(): void {
    this.commands = []
  }

  move(x: number, y: number): void {
    this.add('M', x, y)
  }

  line(x: number, y: number): void {
    this.add(this.commands.length === 0 ? 'M' : 'L', x, y)
  }

  quadratic(cx: number, cy: number, x: number, y: number): void {
    this.add('Q', cx, cy, x, y)
  }

  cubic(ax: number, ay: number, bx: number, by: number, x: number, y: number): void {
    this.add('C', ax, ay, bx, by, x, y)
  }

  close(): void {
    if (this.commands.length > 0) this.commands.push('Z')
  }

  /** Angles in radians, from the right, clockwise. */
  ellipse(x: number, y: number, rx: number, ry: number, start: number, end: number, counter: boolean): void {
    const on = (angle: number) => ({ x: x + rx * Math.cos(angle), y: y + ry * Math.sin(angle) })
    let sweep = counter ? start - end : end - start
    sweep = Math.abs(sweep) >= WHOLE - 1e-9 ? WHOLE : ((sweep % WHOLE) + WHOLE) % WHOLE
    const first = on(start)
    this.line(first.x, first.y)
    const way = counter ? -1 : 1
    // No arc of SVG ends where it began, so a long one goes in two.
    const stops = sweep > HALF ? [start + (way * sweep) / 2, start + way * sweep] : [start + way * sweep]
    for (const stop of stops) {
      const { x: endX, y: endY } = on(stop)
      this.arc(rx, ry, counter ? 0 : 1, endX, endY)
    }
  }

  /** Round the corner at `(ax, ay)` on the way to `(bx, by)`. */
  corner(ax: number, ay: number, bx: number, by: number, radius: number): void {
    const [before, after] = [towards({ x: ax, y: ay }, this.at), towards({ x: ax, y: ay }, { x: bx, y: by })]
    const turn = before.x * after.y - before.y * after.x
    if (radius === 0 || Math.abs(turn) < 1e-9) {
      this.line(ax, ay)
      return
    }
    const angle = Math.acos(Math.min(1, Math.max(-1, before.x * after.x + before.y * after.y)))
    const reach = radius / Math.tan(angle / 2)
    this.line(ax + before.x * reach, ay + before.y * reach)
    this.arc(radius, radius, turn > 0 ? 0 : 1, ax + after.x * reach, ay + after.y * reach)
  }

  text(): string {
    return this.commands.join('')
  }

  private arc(rx: number, ry: number, clockwise: 0 | 1, x: number, y: number): void {
    this.commands.push(`A${short(rx)} ${short(ry)} 0 0 ${clockwise} ${short(x)} ${short(y)}`)
    this.at = { x, y }
  }

  private add(command: string, ...numbers: readonly number[]): void {
    this.commands.push(command + numbers.map(short).join(' '))
    const [x = 0, y = 0] = numbers.slice(-2)
    this.at = { x, y }
  }
}

function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
}
