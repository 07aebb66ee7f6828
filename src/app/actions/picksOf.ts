// One action for each value of a facet of the filter.
import type { Facet, Filter } from '@/core/ties/filter'
import type { Language } from '@/i18n/language'
import type { Messages } from '@/i18n/messages'
import { choicesOf } from '@/state/choices'
import { togglePick } from '@/state/store'
import type { Action } from './action'

export function picksOf<F extends Facet>(
  facet: F,
  values: Filter[F],
  titleOf: (value: Filter[F][number], messages: Messages, language: Language) => string,
): readonly Action[] {
  return values.map((value: Filter[F][number]) => {
    const isAmong = (list: readonly string[]) => list.includes(value)
    return {
      id: `filter/${facet}/${value}`,
      title: (messages, language) => `${messages.palette.filterBy}${titleOf(value, messages, language)}`,
      isAvailable: ({ document }) => document !== null && isAmong(choicesOf(document.graph)[facet]),
      isOn: ({ view }) => isAmong(view.filter[facet]),
      run: () => togglePick(facet, value),
    }
  })
}
