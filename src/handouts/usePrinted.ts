// Makes what is to be printed, anew whenever something else is asked for.
import { useEffect, useState } from 'react'
import type { Language } from '@/i18n/language'
import type { Still } from '@/scenes/stillPicture'
import { store } from '@/state/store'
import { blankMap, mapOnPaper, stepsOnPaper } from './paperMaps'
import type { Printed } from './Sheets'

/** `story` by its id. */
export type Wanted = { readonly what: 'map' | 'blank' } | { readonly what: 'steps'; readonly story: string }

export type Making = 'making' | 'failed' | Printed

/** @param language of what is written on the plates */
export function usePrinted(wanted: Wanted, language: Language): Making {
  const [making, setMaking] = useState<Making>('making')
  const { what } = wanted
  const story = wanted.what === 'steps' ? wanted.story : null
  useEffect(() => {
    const abort = new AbortController()
    setMaking('making')
    make(what, story, language, abort.signal).then(
      (printed) => {
        if (!abort.signal.aborted) setMaking(printed)
      },
      () => {
        if (!abort.signal.aborted) setMaking('failed')
      },
    )
    return () => abort.abort()
  }, [what, story, language])
  return making
}

async function make(
  what: Wanted['what'],
  story: string | null,
  language: Language,
  signal: AbortSignal,
): Promise<Printed> {
  const state = store.getState()
  const { document: open } = state
  if (!open) throw new Error('There is no map')
  const still: Still = { ...state, document: open }
  // Paper waits for no typeface.
  await Promise.all(FACES.map((face) => document.fonts.load(face)))
  if (what === 'steps') {
    const steps = open.asWritten.stories.find(({ id }) => id === story)?.steps ?? []
    return { what, steps: await stepsOnPaper(still, steps, language, signal) }
  }
  return { what, map: await (what === 'map' ? mapOnPaper : blankMap)(still, language, signal), state: still }
}

const FACES = [
  '16px "Atkinson Hyperlegible Next Variable"',
  '16px "Source Serif 4 Variable"',
  'italic 16px "Source Serif 4 Variable"',
]
