// What a step shows: another view, reading and filters. A camera was meant for the picture before, and goes with it.
import type { CoordinationGraph, Step } from '@/core/model/graph'
import { changeStep } from './changeStories'

export interface PictureStep {
  readonly type: 'step/picture'
  readonly step: string
  readonly picture: StepPicture
}

type StepPicture = Pick<Step, 'view' | 'reading' | 'filters'>

export function pictureStep(graph: CoordinationGraph, { step: id, picture }: PictureStep): CoordinationGraph {
  return changeStep(graph, id, (step) => {
    const { camera, filters, ...rest } = step
    const isSame =
      camera === undefined &&
      step.view === picture.view &&
      step.reading === picture.reading &&
      JSON.stringify(filters ?? {}) === JSON.stringify(picture.filters ?? {})
    return isSame ? step : { ...rest, ...picture }
  })
}
