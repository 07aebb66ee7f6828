// The marks of a passage for the keyboard and for ears: a list box that lies unseen beside the words. The mark at hand is
// shown in the words themselves.
import { type KeyboardEvent, memo, useId, useState } from 'react'
import { codePoints } from '@/core/model/codePoints'
import type { Passage } from '@/core/model/graph'
import { drawnTogether } from '@/core/model/passageText'
import { type Mark, targetsOf } from '@/core/spans/marks'
import { sameTarget } from '@/core/ties/target'
import { useLanguage, useMessages } from '@/i18n/language'
import { hover, select, store } from '@/state/store'
import { useApp, useDocument } from '@/state/useApp'
import { commandOf } from '@/ui/keyTable'
import { LIST_KEYS, stopAfter } from '@/ui/listWalk'
import { sayMark } from './sayMark'

interface MarkListProps {
  readonly passage: Passage
  readonly marks: readonly Mark[]
  readonly onWalk: (mark: string | null) => void
}

/** Remembered, since it says every mark and changes with few. */
export const MarkList = memo(function MarkList({ passage, marks, onWalk }: MarkListProps) {
  const text = useMessages().reader
  const language = useLanguage()
  const { graph } = useDocument()
  const selection = useApp((state) => state.pointing.selection)
  const [at, setAt] = useState(0)
  const id = useId()
  if (marks.length === 0) return null
  const current = Math.min(at, marks.length - 1)
  const points = codePoints(passage.text)

  const arrive = (index: number) => {
    const mark = marks[index]
    if (!mark) return
    setAt(index)
    onWalk(mark.id)
    hover(targetsOf([mark])[0] ?? null)
  }
  const choose = () => {
    const targets = targetsOf(marks.slice(current, current + 1))
    const now = targets.findIndex((target) => sameTarget(target, store.getState().pointing.selection))
    select(targets[(now + 1) % targets.length] ?? null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const command = commandOf(LIST_KEYS, event)
    const next = stopAfter(event, current, marks.length, 'before')
    if (next !== undefined) arrive(next)
    else if (command === 'choose') choose()
    else if (command === 'clear') select(null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div
      className="mark-list"
      role="listbox"
      aria-multiselectable="true"
      tabIndex={0}
      aria-label={`${text.marksOf(passage.label)}. ${text.marksHelp}`}
      aria-activedescendant={`${id}-${current}`}
      onKeyDown={onKeyDown}
      onFocus={() => arrive(current)}
      onBlur={() => {
        onWalk(null)
        hover(null)
      }}
    >
      {marks.map((mark, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the list box has the focus and names the active one
        <div
          key={mark.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={targetsOf([mark]).some((target) => sameTarget(target, selection))}
        >
          <span lang={passage.language}>{text.words(drawnTogether(points.slice(mark.start, mark.end)))}</span>{' '}
          {sayMark(graph, language, mark)}
        </div>
      ))}
    </div>
  )
})
