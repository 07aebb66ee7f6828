// Stress by stochastic gradient descent over sparse terms (Zheng, Pawar, Goodman 2018; pivots: Ortmann, Klimenta,
// Brandes 2016): distances on the screen come near to the steps between institutions.
import type { Point } from './geometry'
import { type Neighbours, stepsFrom } from './neighbours'
import { seeded } from './random'

const PIVOTS = 40
const ROUNDS = 30
/** Up to this size every pair is a term. */
const ALL_PAIRS = 260

interface Term {
  readonly i: number
  readonly j: number
  readonly length: number
  readonly weight: number
}

/** @param unit map units per step. */
export function stress(ids: readonly string[], neighbours: Neighbours, unit: number): Map<string, Point> {
  const random = seeded(ids.length * 7919 + 17)
  const span = unit * Math.sqrt(ids.length)
  const xs = ids.map(() => (random() - 0.5) * span)
  const ys = ids.map(() => (random() - 0.5) * span)
  const terms = termsOf(ids, neighbours, unit)
  const weights = terms.map(({ weight }) => weight)
  const [most, least] = [
    1 / weights.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
    0.1 / Math.max(...weights.slice(0, 1), 1 / unit ** 2),
  ]
  const decay = Math.log(most / least) / (ROUNDS - 1)
  for (let round = 0; round < ROUNDS; round += 1) {
    const rate = most * Math.exp(-decay * round)
    shuffle(terms, random)
    for (const { i, j, length, weight } of terms) {
      const dx = (xs[i] ?? 0) - (xs[j] ?? 0)
      const dy = (ys[i] ?? 0) - (ys[j] ?? 0)
      const apart = Math.hypot(dx, dy) || 0.01
      const share = (Math.min(1, rate * weight) * (apart - length)) / 2 / apart
      xs[i] = (xs[i] ?? 0) - dx * share
      ys[i] = (ys[i] ?? 0) - dy * share
      xs[j] = (xs[j] ?? 0) + dx * share
      ys[j] = (ys[j] ?? 0) + dy * share
    }
  }
  return new Map(ids.map((id, index) => [id, { x: xs[index] ?? 0, y: ys[index] ?? 0 }]))
}

function termsOf(ids: readonly string[], neighbours: Neighbours, unit: number): Term[] {
  const index = new Map(ids.map((id, at) => [id, at]))
  const terms: Term[] = []
  const add = (i: number, j: number, steps: number) => {
    const length = steps * unit
    terms.push({ i, j, length, weight: 1 / length ** 2 })
  }
  const all = ids.length <= ALL_PAIRS
  const every = all ? 1 : Math.ceil(ids.length / PIVOTS)
  ids.forEach((id, i) => {
    if (i % every === 0) {
      for (const [other, steps] of stepsFrom(id, neighbours)) {
        const j = index.get(other)
        if (j !== undefined && (all ? j > i : j !== i)) add(i, j, steps)
      }
    }
    if (all) return
    for (const other of neighbours.get(id) ?? []) {
      const j = index.get(other)
      if (j !== undefined && j > i) add(i, j, 1)
    }
  })
  return terms
}

function shuffle(terms: Term[], random: () => number): void {
  for (let at = terms.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    const [one, two] = [terms[at], terms[other]]
    if (!one || !two) continue
    terms[at] = two
    terms[other] = one
  }
}
