// Every word of a passage classed by what the map reads in it, so that one can judge what was left out.
import type { CoordinationGraph, Passage } from '@/core/model/graph'
import type { Assertion } from './assertions'
import { type Mark, markedPassage } from './marks'
import { WORD_CLASSES, type WordClass } from './wordClasses'

const CLASS_OF: Readonly<Record<Assertion['sort'], WordClass>> = {
  participant: 'names',
  actor: 'names',
  'part-of': 'names',
  connector: 'ties',
  action: 'acts',
  topic: 'topic',
  statement: 'evidence',
}

/** Words beside each other that are of one class, with the white space between and behind them. */
interface Run {
  readonly of: WordClass
  /** Code points into the passage's text. */
  readonly start: number
  readonly text: string
  readonly words: number
}

export interface Audit {
  /** Together they are the passage's text, unchanged. */
  readonly runs: readonly Run[]
  readonly counts: Readonly<Record<WordClass, number>>
  readonly words: number
}

/** Pure. A word is what white space divides and a letter or a figure is in; any part of it that is read makes it read. */
export function auditOf(graph: CoordinationGraph, passage: Passage): Audit {
  const classes = classesOf(markedPassage(graph, passage).pieces)
  const points = [...passage.text]
  const runs: Run[] = []
  const counts: Record<WordClass, number> = { names: 0, ties: 0, acts: 0, topic: 0, evidence: 0, unread: 0 }
  let at = 0
  for (const [token = ''] of passage.text.matchAll(/\s*\S+\s*/gu)) {
    const length = [...token].length
    const isWord = /[\p{L}\p{N}]/u.test(token)
    const inside = Array.from({ length }, (_, offset) => at + offset).filter(
      (place) => !/\s/u.test(points[place] ?? ''),
    )
    const of = highest(inside.map((place) => classes[place] ?? 'unread'))
    if (isWord) counts[of] += 1
    const last = runs.at(-1)
    const words = isWord ? 1 : 0
    if (last && (last.of === of || !isWord)) {
      runs[runs.length - 1] = { ...last, text: last.text + token, words: last.words + words }
    } else runs.push({ of, start: at, text: token, words })
    at += length
  }
  return { runs, counts, words: Object.values(counts).reduce((sum, count) => sum + count, 0) }
}

/** The class of each code point. */
function classesOf(
  pieces: readonly { readonly text: string; readonly marks: readonly Mark[] }[],
): readonly WordClass[] {
  return pieces.flatMap(({ text, marks }) => {
    const found = marks.flatMap(({ assertions }) => assertions.map(({ sort }) => CLASS_OF[sort]))
    const of = highest(found)
    return [...text].map(() => of)
  })
}

function highest(classes: readonly WordClass[]): WordClass {
  return WORD_CLASSES.find((one) => classes.includes(one)) ?? 'unread'
}
