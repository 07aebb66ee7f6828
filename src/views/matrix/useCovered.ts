// Sheets that lie over the matrix on a phone: how much they cover, and what is selected is shown above them.
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Target } from '@/core/ties/target'
import { useApp } from '@/state/useApp'
import { coveredBelow } from './revealing'

/** A sheet opens on a selection, after it was told. */
const SOON = 60

/** In pixels from below. */
export function useCovered(ref: RefObject<HTMLElement | null>): number {
  const [covered, setCovered] = useState(0)
  const selected = useApp((state) => state.pointing.selection !== null)
  const legend = useApp((state) => state.preferences.legendOpen)
  const reader = useApp((state) => state.preferences.readerOpen)
  // biome-ignore lint/correctness/useExhaustiveDependencies: these open and close the sheets
  useEffect(() => {
    const soon = setTimeout(() => setCovered(ref.current ? coveredBelow(ref.current) : 0), SOON)
    return () => clearTimeout(soon)
  }, [ref, selected, legend, reader])
  return covered
}

export function useSelectionInSight(selection: Target | null, covered: number, show: () => void): void {
  const latest = useRef(show)
  latest.current = show
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new selection is brought into sight, or from under a sheet
  useEffect(() => {
    const soon = setTimeout(() => latest.current(), SOON)
    return () => clearTimeout(soon)
  }, [selection, covered])
}
