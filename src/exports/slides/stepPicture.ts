// A step of a story → what its slide shows, and under which choices.
import type { Step } from '@/core/model/graph'
import type { Language } from '@/i18n/language'
import { type Ask, type Still, type StillPicture, stillPicture } from '@/scenes/stillPicture'
import type { ViewSlice } from '@/state/appState'
import type { Chosen } from '@/state/choiceWords'
import { stepState } from '@/state/stepState'

export interface StepPicture extends StillPicture {
  readonly chosen: Chosen
  readonly view: ViewSlice
}

export async function stepPicture(
  state: Still,
  step: Step,
  language: Language,
  ask: Ask,
): Promise<StepPicture> {
  const then = stepState(state, step)
  const { document, view } = then
  const picture = await stillPicture(then, language, ask)
  return { ...picture, view, chosen: { ...document, view, language } }
}
