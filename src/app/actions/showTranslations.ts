// One action for each passage whose translation the reader has, while it is open: to show or hide it.
import { isOffered, isOfferOn, runOffered } from '@/state/offers'
import type { ActionsIn } from './action'

export const showTranslations: ActionsIn = ({ document }) =>
  (document?.graph.passages ?? []).flatMap(({ id, label, translations }) => {
    if (!translations) return []
    const what = `translation/${id}` as const
    return {
      id: what,
      title: ({ reader }) => `${reader.showTranslation}: ${label}`,
      isAvailable: () => isOffered(what),
      isOn: () => isOfferOn(what),
      run: () => runOffered(what),
    }
  })
