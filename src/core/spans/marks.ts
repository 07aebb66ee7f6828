// A passage cut for reading: the marks that one can point at, and the pieces of text between their ends.
import { codePoints } from '@/core/model/codePoints'
import type { CoordinationGraph, Passage } from '@/core/model/graph'
import { type Target, targetKey } from '@/core/ties/target'
import { type Assertion, assertions } from './assertions'

/** Words that assert something, with everything that they assert. */
export interface Mark {
  readonly id: string
  /** Code points from 0, end exclusive, into the passage's text. */
  readonly start: number
  readonly end: number
  /** What a press on the words means first comes first. */
  readonly assertions: readonly Assertion[]
  /** Of the assertions, each once, in the same order. */
  readonly targets: readonly Target[]
}

/** Text that no mark's end divides. All pieces together are the passage's text, unchanged. */
export interface Piece {
  readonly start: number
  readonly text: string
  /** The marks that cover it, the shortest first. */
  readonly marks: readonly Mark[]
}

export interface MarkedPassage {
  /** By start, the longer one first where two start together. */
  readonly marks: readonly Mark[]
  readonly pieces: readonly Piece[]
  /** Marks past `MOST_MARKS`, which are left out. */
  readonly leftOut: number
}

/** More marks in one passage than anybody reads; keeps the work of cutting in bounds. */
const MOST_MARKS = 2000

/** A part in a statement says more than the name alone, and a name more than its topic. */
const FIRST: readonly Assertion['sort'][] = [
  'participant',
  'connector',
  'statement',
  'action',
  'part-of',
  'actor',
  'topic',
]

const cache = new WeakMap<CoordinationGraph, Map<string, MarkedPassage>>()

/** Pure; remembered per graph. */
export function markedPassage(graph: CoordinationGraph, passage: Passage): MarkedPassage {
  const known = cache.get(graph) ?? new Map<string, MarkedPassage>()
  cache.set(graph, known)
  const made = known.get(passage.id) ?? cut(passage, marksIn(graph, passage.id))
  known.set(passage.id, made)
  return made
}

function marksIn(graph: CoordinationGraph, passage: string): readonly Mark[] {
  const byExtent = new Map<string, Assertion[]>()
  for (const assertion of assertions(graph)) {
    if (assertion.passage !== passage) continue
    const extent = `${assertion.start}-${assertion.end}`
    const same = byExtent.get(extent)
    if (same) same.push(assertion)
    else byExtent.set(extent, [assertion])
  }
  return [...byExtent].map(([extent, same]) => {
    const inOrder = same.sort((a, b) => FIRST.indexOf(a.sort) - FIRST.indexOf(b.sort))
    return {
      id: `${passage}/${extent}`,
      start: same[0]?.start ?? 0,
      end: same[0]?.end ?? 0,
      assertions: inOrder,
      targets: eachOnce(inOrder.map(({ target }) => target)),
    }
  })
}

function cut({ text }: Passage, all: readonly Mark[]): MarkedPassage {
  const points = codePoints(text)
  const marks = all.slice(0, MOST_MARKS)
  const ends = new Set([0, points.length])
  for (const { start, end } of marks) ends.add(start).add(end)
  const places = [...ends].sort((a, b) => a - b)

  let next = 0
  let open: readonly Mark[] = []
  const pieces = places.slice(0, -1).map((start, index): Piece => {
    const began: Mark[] = []
    for (let mark = marks[next]; mark && mark.start <= start; mark = marks[next]) {
      began.push(mark)
      next += 1
    }
    open = [...open, ...began].filter(({ end }) => end > start).sort((a, b) => length(a) - length(b))
    return { start, text: points.slice(start, places[index + 1] ?? start), marks: open }
  })
  return { marks, pieces, leftOut: all.length - marks.length }
}

function length({ start, end }: Mark): number {
  return end - start
}

/** What a press on words may mean, the narrowest first, each once. */
export function targetsOf(marks: readonly Mark[]): readonly Target[] {
  const [only, ...others] = marks
  return only && others.length === 0 ? only.targets : eachOnce(marks.flatMap(({ targets }) => targets))
}

function eachOnce(targets: readonly Target[]): readonly Target[] {
  return [...new Map(targets.map((target) => [targetKey(target), target])).values()]
}
