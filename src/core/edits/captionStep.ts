// The sentence that a step shows to the room, in one language; a step may have none.
import type { CoordinationGraph } from '@/core/model/graph'
import { changeStep, withWords } from './changeStories'

export interface CaptionStep {
  readonly type: 'step/caption'
  readonly step: string
  readonly language: string
  readonly text: string
}

export function captionStep(
  graph: CoordinationGraph,
  { step: id, language, text: words }: CaptionStep,
): CoordinationGraph {
  return changeStep(graph, id, (step) => {
    const text = withWords(step.text, language, words)
    return text === step.text ? step : { ...step, text }
  })
}
