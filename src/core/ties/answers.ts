// What stands against a tie: for one that is asked, what exists already; for one that exists, what is asked.
import type { CoordinationGraph } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import type { Tie } from './ties'

export interface Answers {
  /** Between the same two institutions. */
  readonly same: Tie | undefined
  /** Between bodies that the two are part of, or that are part of them: folding would bring these together. */
  readonly kin: readonly Tie[]
}

/** Pure. A tie of context has no answers, since it neither asks nor reports. */
export function answersTo(graph: CoordinationGraph, tie: Tie, all: readonly Tie[]): Answers {
  if (tie.polarity === 'context') return { same: undefined, kin: [] }
  const wanted = tie.polarity === 'asked' ? 'existing' : 'asked'
  const [one, other] = [lineOf(graph, tie.a), lineOf(graph, tie.b)]
  const joins = (x: string, y: string) => one.has(x) && other.has(y)
  const answers = all.filter(({ a, b, polarity }) => polarity === wanted && (joins(a, b) || joins(b, a)))
  const isSame = ({ a, b }: Tie) => (a === tie.a && b === tie.b) || (a === tie.b && b === tie.a)
  return { same: answers.find(isSame), kin: answers.filter((answer) => !isSame(answer)) }
}

/** An institution, everything it is part of, and everything that is part of it, on the graph's date. */
function lineOf(graph: CoordinationGraph, actor: string): ReadonlySet<string> {
  const { wholes, parts } = lookup(graph)
  return new Set([...reach(actor, wholes), ...reach(actor, parts)])
}

function reach(from: string, next: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set([from])
  for (const id of reached) for (const further of next.get(id) ?? []) reached.add(further)
  return reached
}
