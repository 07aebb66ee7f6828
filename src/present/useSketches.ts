// The pictures of all steps of a story, drawn one after the other, each when the page has a moment.
import { useEffect, useState } from 'react'
import type { Step } from '@/core/model/graph'
import type { Drawn } from '@/drawing/drawn'

/** By id of the step; what is not there yet is still being drawn, or could not be. */
export function useSketches(steps: readonly Step[]): ReadonlyMap<string, Drawn | null> {
  const [sketches, setSketches] = useState<ReadonlyMap<string, Drawn | null>>(new Map())
  useEffect(() => {
    const abort = new AbortController()
    void draw(steps, abort.signal, (id, drawing) => setSketches((before) => new Map(before).set(id, drawing)))
    return () => abort.abort()
  }, [steps])
  return sketches
}

async function draw(
  steps: readonly Step[],
  signal: AbortSignal,
  show: (id: string, drawing: Drawn | null) => void,
): Promise<void> {
  try {
    const { stepSketch } = await import('./stepSketch')
    for (const step of steps) {
      const drawing = await stepSketch(step, signal)
      await new Promise((resolve) => setTimeout(resolve))
      if (signal.aborted) return
      show(step.id, drawing)
    }
  } catch {
    // A list without pictures is a list all the same.
  }
}
