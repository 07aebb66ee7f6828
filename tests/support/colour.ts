// Colour measurement for tests: WCAG contrast, CIEDE2000, and colour blindness after Machado et al. 2009.

type Vector = readonly [number, number, number]
type Matrix = readonly [Vector, Vector, Vector]

/** Severity 1.0 matrices of Machado, Oliveira & Fernandes 2009, for linear sRGB; `none` is the identity. */
export const VISION = {
  none: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Readonly<Record<string, Matrix>>

const XYZ: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
]

export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** CIEDE2000 between two hex colours as somebody with that vision sees them. */
export function difference(one: string, other: string, vision: Matrix): number {
  return ciede2000(lab(apply(vision, linear(one))), lab(apply(vision, linear(other))))
}

function linear(hex: string): Vector {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

function luminance(hex: string): number {
  const [r, g, b] = linear(hex)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function apply(matrix: Matrix, [r, g, b]: Vector): Vector {
  const row = ([x, y, z]: Vector) => Math.min(1, Math.max(0, x * r + y * g + z * b))
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])]
}

function lab(rgb: Vector): Vector {
  const [x, y, z] = apply(XYZ, rgb)
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116)
  const [fx, fy, fz] = [f(x / 0.95047), f(y), f(z / 1.08883)]
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)]
}

/** Sharma, Wu & Dalal 2005. */
function ciede2000([l1, a1, b1]: Vector, [l2, a2, b2]: Vector): number {
  const radians = Math.PI / 180
  const meanC = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2
  const g = 0.5 * (1 - Math.sqrt(meanC ** 7 / (meanC ** 7 + 25 ** 7)))
  const polar = (a: number, b: number) => {
    const scaled = (1 + g) * a
    return { c: Math.hypot(scaled, b), h: (Math.atan2(b, scaled) / radians + 360) % 360 }
  }
  const [one, two] = [polar(a1, b1), polar(a2, b2)]
  const grey = one.c * two.c === 0
  let dh = grey ? 0 : two.h - one.h
  if (dh > 180) dh -= 360
  if (dh < -180) dh += 360
  const dH = 2 * Math.sqrt(one.c * two.c) * Math.sin((dh * radians) / 2)
  const l = (l1 + l2) / 2
  const c = (one.c + two.c) / 2
  let h = (one.h + two.h) / 2
  if (!grey && Math.abs(one.h - two.h) > 180) h += h < 180 ? 180 : -180
  const cos = (degrees: number) => Math.cos(degrees * radians)
  const t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63)
  const turn = 30 * Math.exp(-(((h - 275) / 25) ** 2))
  const rc = 2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7))
  const dl = (l2 - l1) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2))
  const dc = (two.c - one.c) / (1 + 0.045 * c)
  const dhh = dH / (1 + 0.015 * c * t)
  return Math.sqrt(dl ** 2 + dc ** 2 + dhh ** 2 - Math.sin(2 * turn * radians) * rc * dc * dhh)
}
