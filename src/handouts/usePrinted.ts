// Makes what is to be printed, anew whenever something else is asked for.
import { useEffect, useState } from 'react'
import type { Language } from '@/i18n/language'
import type { AppState } from '@/state/appState'
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
    const state = store.getState()
    const spoken = { ...state, preferences: { ...state.preferences, language } }
    make(spoken, what, story, abort.signal).then(
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
  state: AppState,
  what: Wanted['what'],
  story: string | null,
  signal: AbortSignal,
): Promise<Printed> {
  // Paper waits for no typeface.
  await Promise.all(FACES.map((face) => document.fonts.load(face)))
  if (what === 'steps') {
    const steps = state.document?.asWritten.stories.find(({ id }) => id === story)?.steps ?? []
    return { what, steps: await stepsOnPaper(state, steps, signal) }
  }
  return { what, map: await (what === 'map' ? mapOnPaper : blankMap)(state, signal), state }
}

const FACES = [
  '16px "Atkinson Hyperlegible Next Variable"',
  '16px "Source Serif 4 Variable"',
  'italic 16px "Source Serif 4 Variable"',
]
