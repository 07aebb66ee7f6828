// A passage with every word classed. Pointing at words lights what they speak of, as in the reader; a press selects it.
import { type MouseEvent, type PointerEvent, useMemo } from 'react'
import type { Passage } from '@/core/model/graph'
import type { Audit } from '@/core/spans/audit'
import { litAmong } from '@/core/spans/litAmong'
import { markedPassage, targetsOf } from '@/core/spans/marks'
import { sameTarget } from '@/core/ties/target'
import { useMessages } from '@/i18n/language'
import { litBy } from '@/state/derived'
import { hover, select, store } from '@/state/store'
import { useApp, useDocument } from '@/state/useApp'
import { isLitBy, piecesOfRuns, type RunPiece } from './piecesOfRuns'

export interface Audited {
  readonly passage: Passage
  readonly audit: Audit
}

interface AuditedPassageProps extends Audited {
  /** How much of it is read. */
  readonly coverage: string
}

export function AuditedPassage({ passage, audit, coverage }: AuditedPassageProps) {
  const { graph } = useDocument()
  const { classes } = useMessages().sources
  const only = useApp((state) => state.view.sources.only)
  const marked = useMemo(() => markedPassage(graph, passage), [graph, passage])
  const selected = useApp((state) => litAmong(marked.marks, litBy(state, 'selection')))
  const hovered = useApp((state) => litAmong(marked.marks, litBy(state, 'hover')))
  const pieces = useMemo(() => piecesOfRuns(audit, marked.pieces), [audit, marked])
  const pieceAt = ({ target }: { readonly target: EventTarget }): RunPiece | undefined => {
    const element = target instanceof Element ? target.closest('[data-at]') : null
    return element ? pieces[Number(element.getAttribute('data-at'))] : undefined
  }
  const point = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') hover(targetsOf(pieceAt(event)?.piece.marks ?? [])[0] ?? null)
  }
  /** The narrowest that the words speak of, and at another press the next wider one. */
  const press = (event: MouseEvent) => {
    if (window.getSelection()?.isCollapsed === false) return
    const targets = targetsOf(pieceAt(event)?.piece.marks ?? [])
    const { selection } = store.getState().pointing
    const at = targets.findIndex((target) => sameTarget(target, selection))
    select(targets[(at + 1) % targets.length] ?? null)
  }
  return (
    <section className="sources-passage" aria-labelledby={`audit-${passage.id}`}>
      <h3 id={`audit-${passage.id}`}>
        <bdi>{passage.label}</bdi> <span className="quiet">{coverage}</span>
      </h3>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the reader beside it has the marks as a list, which is the way by keys */}
      <p
        lang={passage.language}
        dir="auto"
        onPointerOver={point}
        onPointerLeave={() => hover(null)}
        onClick={press}
      >
        {pieces.map(({ of, start, text, piece }, at) => {
          // White space at the end is not underlined.
          const [, words = text, after = ''] = /^([\s\S]*?)(\s*)$/.exec(text) ?? []
          return (
            <span
              key={start}
              data-at={at}
              data-lit={
                isLitBy(piece, selected) ? 'selected' : isLitBy(piece, hovered) ? 'hovered' : undefined
              }
            >
              <span
                className="sources-word"
                data-class={of}
                data-aside={(only !== null && only !== of) || undefined}
                title={classes[of]}
              >
                {words}
              </span>
              {after}
            </span>
          )
        })}
      </p>
    </section>
  )
}
