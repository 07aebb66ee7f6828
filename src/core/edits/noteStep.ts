// What the speaker is to say at a step, in one language; a step may have no notes.
import type { CoordinationGraph } from '@/core/model/graph'
import { changeStep, withWords } from './changeStories'

export interface NoteStep {
  readonly type: 'step/note'
  readonly step: string
  readonly language: string
  readonly text: string
}

export function noteStep(
  graph: CoordinationGraph,
  { step: id, language, text }: NoteStep,
): CoordinationGraph {
  return changeStep(graph, id, (step) => {
    const notes = withWords(step.notes, language, text)
    return notes === step.notes ? step : { ...step, notes }
  })
}
