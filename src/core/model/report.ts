// Collects problems while a file is checked. Keeps the first ones of a file that has absurdly many, and says so.
import { type Problem, problemAt } from './problem'

/** A list of a hundred thousand is no longer read by anyone, and ten million would fill the memory. */
export const MAX_PROBLEMS = 100_000

export interface Report {
  add(problem: Problem): void
  hasErrors(): boolean
  /** What was added, and last of all that there are more, where there are. */
  list(): readonly Problem[]
}

export function newReport(): Report {
  const kept: Problem[] = []
  let count = 0
  let errors = 0
  return {
    add: (problem) => {
      count += 1
      if (problem.severity === 'error') errors += 1
      if (kept.length < MAX_PROBLEMS) kept.push(problem)
    },
    hasErrors: () => errors > 0,
    list: () => {
      if (count <= MAX_PROBLEMS) return kept
      return [...kept, problemAt([], 'too-many', { found: String(count), expected: [`≤ ${MAX_PROBLEMS}`] })]
    },
  }
}
