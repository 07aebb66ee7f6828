// Collects problems while a file is checked. Keeps the first ones of a file that has absurdly many, and says so.
import { type Problem, problemAt } from './problem'

/** A list of a hundred thousand is no longer read by anyone, and ten million would fill the memory. */
export const MAX_PROBLEMS = 100_000

export interface Report {
  add(problem: Problem): void
  hasErrors(): boolean
  /** Whether further problems would not be kept, so that a check may stop looking for them. */
  isFull(): boolean
  list(): readonly Problem[]
}

/** Told beside the problems of a report that is full. */
export const TOO_MANY = problemAt([], 'too-many', { expected: [`≤ ${MAX_PROBLEMS}`] })

export function newReport(): Report {
  const kept: Problem[] = []
  let hasErrors = false
  let more = false
  return {
    add: (problem) => {
      hasErrors ||= problem.severity === 'error'
      if (kept.length < MAX_PROBLEMS) kept.push(problem)
      else more = true
    },
    hasErrors: () => hasErrors,
    isFull: () => more,
    list: () => kept,
  }
}
