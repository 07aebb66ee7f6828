// The notes of a step, as large as the presenter wants them.

import { AArrowDown, AArrowUp } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { ToldStep } from '@/core/story/telling'
import { usePresenterWords } from '@/i18n/late/presenter'
import { Local } from '@/marks/Local'
import { IconButton } from '@/ui/IconButton'
import { commandOf, type KeyRow } from '@/ui/keyTable'
import { keepNumber, keptNumber } from './kept'

const SIZES = { least: 18, first: 22, most: 60, step: 2 }
const KEYS: readonly KeyRow<'larger' | 'smaller'>[] = [
  { does: 'larger', keys: [{ key: 'plus' }] },
  { does: 'smaller', keys: [{ key: 'minus' }] },
]

export function Notes({ notes }: Pick<ToldStep, 'notes'>) {
  const text = usePresenterWords()
  const { size, larger, smaller } = useSize()
  return (
    <section className="presenter-notes" aria-label={text.notes} tabIndex={-1}>
      <header>
        <h2>{text.notes}</h2>
        <IconButton icon={AArrowDown} label={text.smaller} onPress={smaller} />
        <IconButton icon={AArrowUp} label={text.larger} onPress={larger} />
      </header>
      <p style={{ fontSize: size }}>
        {Object.keys(notes).length > 0 ? <Local of={notes} /> : <i>{text.noNotes}</i>}
      </p>
    </section>
  )
}

function useSize() {
  const [size, setSize] = useState(() => bounded(keptNumber('notes-size') ?? SIZES.first))
  useEffect(() => keepNumber('notes-size', size), [size])
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLInputElement
      const does = typing ? undefined : commandOf(KEYS, event)
      if (does) setSize((now) => bounded(now + (does === 'larger' ? SIZES.step : -SIZES.step)))
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [])
  return {
    size,
    larger: () => setSize((now) => bounded(now + SIZES.step)),
    smaller: () => setSize((now) => bounded(now - SIZES.step)),
  }
}

function bounded(size: number): number {
  return Math.max(SIZES.least, Math.min(SIZES.most, size))
}
