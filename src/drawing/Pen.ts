// Takes what a canvas would be told, and writes it down as vector: as much of a canvas’s words as the map speaks.
import { type Attributes, type Drawn, drawn, short } from './drawn'
import { PathOf } from './PathOf'
import { colourOf } from './paint'

type Matrix = readonly [number, number, number, number, number, number]

const UPRIGHT: Matrix = [1, 0, 0, 1, 0, 0]

/** What an erased place shows. */
interface Ground {
  readonly paper: string
  /** How far below its baseline a typeface reaches, by the font as CSS writes it. */
  readonly descent: (font: string) => number
}

export class Pen {
  fillStyle = '#000'
  strokeStyle = '#000'
  lineWidth = 1
  lineCap = 'butt'
  lineJoin = 'miter'
  lineDashOffset = 0
  globalAlpha = 1
  globalCompositeOperation = 'source-over'
  font = '10px sans-serif'
  textAlign = 'start'
  textBaseline = 'alphabetic'

  private readonly path = new PathOf()
  private dashes: readonly number[] = []
  private matrix: Matrix = UPRIGHT
  private readonly kept: Matrix[] = []
  private marks: Drawn[] = []
  private readonly ground: Ground

  constructor(ground: Ground) {
    this.ground = ground
  }

  /** What was drawn since it was last taken. */
  take(): readonly Drawn[] {
    const { marks } = this
    this.marks = []
    return marks
  }

  save(): void {
    this.kept.push(this.matrix)
  }

  restore(): void {
    this.matrix = this.kept.pop() ?? UPRIGHT
  }

  translate(x: number, y: number): void {
    this.turnBy([1, 0, 0, 1, x, y])
  }

  rotate(angle: number): void {
    const [sin, cos] = [Math.sin(angle), Math.cos(angle)]
    this.turnBy([cos, sin, -sin, cos, 0, 0])
  }

  scale(x: number, y: number): void {
    this.turnBy([x, 0, 0, y, 0, 0])
  }

  setLineDash(dashes: readonly number[]): void {
    this.dashes = [...dashes]
  }

  beginPath(): void {
    this.path.begin()
  }

  closePath(): void {
    this.path.close()
  }

  moveTo(x: number, y: number): void {
    this.path.move(x, y)
  }

  lineTo(x: number, y: number): void {
    this.path.line(x, y)
  }

  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    this.path.quadratic(cx, cy, x, y)
  }

  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void {
    this.path.cubic(ax, ay, bx, by, x, y)
  }

  arc(x: number, y: number, radius: number, start: number, end: number, counter = false): void {
    this.path.ellipse(x, y, radius, radius, start, end, counter)
  }

  arcTo(ax: number, ay: number, bx: number, by: number, radius: number): void {
    this.path.corner(ax, ay, bx, by, radius)
  }

  ellipse(x: number, y: number, rx: number, ry: number, _turn: number, start: number, end: number): void {
    this.path.ellipse(x, y, rx, ry, start, end, false)
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.path.move(x, y)
    this.path.line(x + width, y)
    this.path.line(x + width, y + height)
    this.path.line(x, y + height)
    this.path.close()
  }

  fill(): void {
    this.put('path', { d: this.path.text(), ...this.painted('fill', this.fillStyle) })
  }

  stroke(): void {
    this.put('path', { d: this.path.text(), fill: 'none', ...this.stroked() })
  }

  fillText(text: string, x: number, y: number): void {
    this.write(text, x, y, this.painted('fill', this.fillStyle))
  }

  strokeText(text: string, x: number, y: number): void {
    this.write(text, x, y, { fill: 'none', ...this.stroked() })
  }

  private write(text: string, x: number, y: number, paint: Attributes): void {
    const parts = /^(?:normal )?(\w+) ([\d.]+)px (.+)$/.exec(this.font)
    const below = this.textBaseline === 'bottom' ? this.ground.descent(this.font) : 0
    const anchor = this.textAlign === 'center' ? 'middle' : this.textAlign === 'right' ? 'end' : 'start'
    const attributes = {
      x: short(x),
      y: short(y - below),
      ...(anchor === 'start' ? {} : { 'text-anchor': anchor }),
      'font-family': parts?.[3] ?? 'sans-serif',
      'font-size': parts?.[2] ?? 10,
      'font-weight': parts?.[1] ?? 400,
    }
    this.put('text', { ...attributes, ...paint }, [text])
  }

  private stroked(): Attributes {
    const paint = this.painted('stroke', this.strokeStyle)
    const dashed = this.dashes.length > 0 && {
      'stroke-dasharray': this.dashes.join(' '),
      ...(this.lineDashOffset === 0 ? {} : { 'stroke-dashoffset': this.lineDashOffset }),
    }
    return {
      ...paint,
      'stroke-width': short(this.lineWidth),
      ...(this.lineCap === 'butt' ? {} : { 'stroke-linecap': this.lineCap }),
      ...(this.lineJoin === 'miter' ? {} : { 'stroke-linejoin': this.lineJoin }),
      ...dashed,
    }
  }

  /** A colour and how much of it. What is erased shows the ground. */
  private painted(what: 'fill' | 'stroke', style: string): Attributes {
    if (this.globalCompositeOperation === 'destination-out') return { [what]: this.ground.paper }
    const colour = colourOf(style)
    if (!colour) return { [what]: style }
    const opacity = colour.alpha * this.globalAlpha
    return { [what]: colour.hex, ...(opacity === 1 ? {} : { [`${what}-opacity`]: short(opacity) }) }
  }

  private turnBy([a, b, c, d, e, f]: Matrix): void {
    const [p, q, r, s, t, u] = this.matrix
    this.matrix = [
      p * a + r * b,
      q * a + s * b,
      p * c + r * d,
      q * c + s * d,
      p * e + r * f + t,
      q * e + s * f + u,
    ]
  }

  private put(name: string, attributes: Attributes, children: readonly string[] = []): void {
    if (attributes.d === '' || attributes['fill-opacity'] === 0 || attributes['stroke-opacity'] === 0) return
    const turned = this.matrix.some((value, index) => Math.abs(value - (UPRIGHT[index] ?? 0)) > 1e-6)
    const [a, b, c, d, e, f] = this.matrix
    const transform = `matrix(${a} ${b} ${c} ${d} ${short(e)} ${short(f)})`
    this.marks.push(drawn(name, turned ? { ...attributes, transform } : attributes, children))
  }
}
