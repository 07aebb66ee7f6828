// Words that a person looked for come into sight, are marked where the browser can, and take the focus with them.
import { type RefObject, useEffect } from 'react'
import { codePoints } from '@/core/model/codePoints'
import { lookup } from '@/core/model/lookup'
import { markedPassage } from '@/core/spans/marks'
import type { Sought } from '@/state/appState'
import { useApp, useDocument } from '@/state/useApp'
import { showAt } from './sight'
import './sought.css'

const HIGHLIGHT = 'sought'

/** @param isSettled false while what stands above the text may still push it down. */
export function useSought(reader: RefObject<HTMLElement | null>, isSettled: boolean): void {
  const { graph } = useDocument()
  const sought = useApp((state) => state.sought)
  useEffect(() => {
    if (!sought || !isSettled) return
    // A frame later, as what is selected: the passage may open and get its marks only now.
    const frame = requestAnimationFrame(() => {
      const article = [...(reader.current?.querySelectorAll<HTMLElement>('[data-passage]') ?? [])].find(
        ({ dataset }) => dataset.passage === sought.passage,
      )
      if (!article) return
      article.focus({ preventScroll: true })
      const passage = lookup(graph).passages.get(sought.passage)
      const { pieces } = passage ? markedPassage(graph, passage) : { pieces: [] }
      const range = rangeOf(article, pieces, sought.place)
      if (range && 'highlights' in CSS) CSS.highlights.set(HIGHLIGHT, new Highlight(range))
      showAt(article, (range ?? article).getBoundingClientRect())
    })
    return () => {
      cancelAnimationFrame(frame)
      if ('highlights' in CSS) CSS.highlights.delete(HIGHLIGHT)
    }
  }, [graph, reader, sought, isSettled])
}

interface Cut {
  readonly start: number
  readonly text: string
}

/** The words as a range of the page; nothing while the passage is not cut into its pieces yet. */
function rangeOf(article: Element, pieces: readonly Cut[], place: Sought['place']): Range | undefined {
  if (!place) return undefined
  const from = pointAt(article, pieces, place.start)
  // A place's end is where the next letter would begin, which may be another piece's.
  const to = pointAt(article, pieces, place.end - 1, 1)
  if (!from || !to) return undefined
  const range = new Range()
  range.setStart(...from)
  range.setEnd(...to)
  return range
}

function pointAt(
  article: Element,
  pieces: readonly Cut[],
  at: number,
  further = 0,
): readonly [Node, number] | undefined {
  const index = pieces.findLastIndex(({ start }) => start <= at)
  const piece = pieces[index]
  const words = article.querySelector(`[data-piece="${index}"]`)?.firstChild
  if (!piece || !words) return undefined
  return [words, codePoints(piece.text).slice(0, at - piece.start + further).length]
}
