// What becomes of that which the filter leaves out: one action for each choice.
import { setLeftOut } from '@/state/store'
import { type Action, hasDocument } from './action'

const CHOICES = ['fade', 'hide'] as const

export const treatLeftOut: readonly Action[] = CHOICES.map((choice) => ({
  id: `left-out/${choice}`,
  title: ({ legend }) => `${legend.leftOut}: ${legend.leftOutChoice[choice]}`,
  isAvailable: hasDocument,
  isOn: (state) => state.view.leftOut === choice,
  run: () => setLeftOut(choice),
}))
