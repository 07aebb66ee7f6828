// What the sheets are made of, a new value only when something of it is new.
import { useMemo } from 'react'
import { useLanguage } from '@/i18n/language'
import { derived } from '@/state/derived'
import { useApp, useDocument } from '@/state/useApp'
import type { SheetSource } from './source'

export function useSheetSource(): SheetSource {
  const { graph, otherwise } = useDocument()
  const language = useLanguage()
  const now = useApp((state) => derived(state, graph))
  const reading = useApp((state) => state.view.reading)
  const folded = useApp((state) => state.view.folded)
  const filter = useApp((state) => state.view.filter)
  const leftOut = useApp((state) => state.view.leftOut)
  return useMemo(
    () => ({ graph, otherwise, derived: now, view: { reading, folded, filter, leftOut }, language }),
    [graph, otherwise, now, reading, folded, filter, leftOut, language],
  )
}
