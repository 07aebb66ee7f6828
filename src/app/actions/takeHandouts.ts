// One action for each thing that can be taken away and asks how first: it opens the sheet with the choices.
import { HANDOUTS } from '@/state/sheetNames'
import { openSheet } from '@/state/store'
import { type Action, hasDocument } from './action'

export const takeHandouts: readonly Action[] = HANDOUTS.map((handout) => ({
  id: `take/${handout}`,
  title: ({ handouts }) => handouts[handout],
  isHeard: true,
  isAvailable: hasDocument,
  run: () => openSheet(handout),
}))
