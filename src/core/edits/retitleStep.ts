// A step's title in one language. The last language that it has a title in stays.
import type { CoordinationGraph } from '@/core/model/graph'
import { changeStep, saysSomething, withWords } from './changeStories'

export interface RetitleStep {
  readonly type: 'step/retitle'
  readonly step: string
  readonly language: string
  readonly text: string
}

export function retitleStep(
  graph: CoordinationGraph,
  { step: id, language, text }: RetitleStep,
): CoordinationGraph {
  return changeStep(graph, id, (step) => {
    const title = withWords(step.title, language, text)
    return title === step.title || !saysSomething(title) ? step : { ...step, title }
  })
}
