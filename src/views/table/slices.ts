// Long work in slices, so that the page goes on answering: a generator yields now and then, and is run until time is up.

/** A frame's worth and a little more: what one does not feel. */
const SLICE = 30

export type Work<Result> = Generator<void, Result, void>

/** Runs until the work is done or the time is up. */
export function runSlice<Result>(work: Work<Result>, milliseconds = SLICE): IteratorResult<void, Result> {
  const end = performance.now() + milliseconds
  let step = work.next()
  while (!step.done && performance.now() < end) step = work.next()
  return step
}

/** `undefined` where it was given up. */
export async function runInSlices<Result>(
  work: Work<Result>,
  signal: AbortSignal,
): Promise<Result | undefined> {
  while (!signal.aborted) {
    const step = runSlice(work)
    if (step.done) return step.value
    await new Promise((resolve) => setTimeout(resolve))
  }
  return undefined
}
