// The words of a passage with their marks. Pointing at words lights what they speak of; a press selects the narrowest
// mark under it, and another press the next wider one, so that marks on top of each other are all within reach.
import { type MouseEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { Passage } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import { litAmong } from '@/core/spans/litAmong'
import { markedPassage, type Piece, targetsOf } from '@/core/spans/marks'
import { sameTarget } from '@/core/ties/target'
import { plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { litBy } from '@/state/derived'
import { hover, select, store } from '@/state/store'
import { useApp, useDocument } from '@/state/useApp'
import { coverOf, litMarks, lookOf } from './lookOf'
import { MarkList } from './MarkList'
import { bringIntoSight } from './sight'
import { WordsHere } from './WordsHere'
import './words.css'

export function MarkedText({ passage }: { readonly passage: Passage }) {
  const text = useMessages().reader
  const language = useLanguage()
  const { graph } = useDocument()
  const { pieces, marks, leftOut } = useMemo(() => markedPassage(graph, passage), [graph, passage])
  const selected = useApp((state) => litAmong(marks, litBy(state, 'selection')))
  const hovered = useApp((state) => litAmong(marks, litBy(state, 'hover')))
  const [walked, setWalked] = useState<string | null>(null)
  const [pressed, setPressed] = useState<Piece | null>(null)
  const [selectedMarks, hoveredMarks] = [
    useMemo(() => litMarks(marks, selected), [marks, selected]),
    useMemo(() => litMarks(marks, hovered), [marks, hovered]),
  ]
  const known = lookup(graph)
  const words = useRef<HTMLParagraphElement>(null)
  const pressedAt = useRef({ x: 0, y: 0 })

  useEffect(() => {
    const piece = walked === null ? null : words.current?.querySelector('[data-walked]')
    if (piece) bringIntoSight(piece)
  }, [walked])

  const pieceAt = ({ target }: { readonly target: EventTarget }): Piece | undefined => {
    const element = target instanceof Element ? target.closest('[data-piece]') : null
    return element ? pieces[Number(element.getAttribute('data-piece'))] : undefined
  }
  const point = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return
    hover(targetsOf(pieceAt(event)?.marks ?? [])[0] ?? null)
  }
  const press = (piece: Piece | undefined) => {
    const targets = targetsOf(piece?.marks ?? [])
    const { selection } = store.getState().pointing
    const at = targets.findIndex((target) => sameTarget(target, selection))
    // Other words begin with their narrowest mark, even where they share the wider one that is selected.
    const next = piece === pressed || at === 0 ? at + 1 : 0
    setPressed(piece ?? null)
    select(targets[next % targets.length] ?? null)
  }
  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list of marks below is the way by keys */}
      <p
        ref={words}
        className="passage-words"
        lang={passage.language}
        dir="auto"
        onPointerOver={point}
        onPointerLeave={() => hover(null)}
        onPointerDown={({ clientX, clientY }) => {
          pressedAt.current = { x: clientX, y: clientY }
        }}
        onClick={(event) => {
          if (!isDrag(pressedAt.current, event)) press(pieceAt(event))
        }}
      >
        {pieces.map((piece, index) => (
          <span
            key={piece.start}
            {...(piece.marks.length > 0
              ? { ...coverOf(piece, known), ...lookOf(piece, selectedMarks, hoveredMarks, walked) }
              : {})}
            data-piece={index}
          >
            {piece.text}
          </span>
        ))}
      </p>
      {pressed && pieces.includes(pressed) && <WordsHere piece={pressed} />}
      <MarkList passage={passage} marks={marks} onWalk={setWalked} />
      {leftOut > 0 && <p className="passage-note">{plural(language, leftOut, text.marksLeftOut)}</p>}
    </>
  )
}

/** A drag marks text for copying, and is no press; a quick second press is one, though the browser marks a word. */
function isDrag(from: { readonly x: number; readonly y: number }, to: MouseEvent): boolean {
  return (
    to.detail < 2 &&
    getSelection()?.isCollapsed === false &&
    Math.hypot(to.clientX - from.x, to.clientY - from.y) > 4
  )
}
