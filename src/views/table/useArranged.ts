// The rows in their order. A short sheet is arranged before it is painted, a long one in slices.
import { useLayoutEffect, useState } from 'react'
import { useLanguage } from '@/i18n/language'
import { arranged, type Wants } from './arranged'
import type { Sheet } from './sheet'
import { runInSlices, runSlice } from './slices'

interface ArrangedRows {
  readonly rows: readonly number[]
  /** Still at work: the rows are those before, or none where the sheet is another. */
  readonly busy: boolean
}

interface Done {
  readonly sheet: Sheet
  readonly wants: Wants
  readonly rows: readonly number[]
}

const NO_ROWS: readonly number[] = []

export function useArranged(sheet: Sheet, wants: Wants): ArrangedRows {
  const language = useLanguage()
  const [done, setDone] = useState<Done | null>(null)
  useLayoutEffect(() => {
    const finish = (rows: readonly number[]) => setDone({ sheet, wants, rows })
    const work = arranged(sheet, wants, language)
    const first = runSlice(work)
    if (first.done) {
      finish(first.value)
      return
    }
    const stop = new AbortController()
    void runInSlices(work, stop.signal).then((rows) => {
      if (rows && !stop.signal.aborted) finish(rows)
    })
    return () => stop.abort()
  }, [sheet, wants, language])
  const current = done?.sheet === sheet ? done : null
  return { rows: current?.rows ?? NO_ROWS, busy: current?.wants !== wants }
}
