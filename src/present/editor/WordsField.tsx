// One text in one language. What is typed is one change of the document, made when the field is left, on Enter, and before
// the page goes away; Escape gives it up. What another language says stands below, to be translated.
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { LanguageMap } from '@/core/model/graph'
import { LANGUAGES, type Language } from '@/i18n/language'
import { undoEdit } from '@/state/editing'

interface WordsFieldProps {
  readonly label: string
  readonly hint?: string
  readonly of: LanguageMap
  readonly written: Language
  /** A title is one line, a caption one sentence; notes have lines, which Enter makes. */
  readonly look: 'title' | 'caption' | 'notes'
  /** Takes the focus as it comes, with its words selected. */
  readonly takesFocus?: boolean
  readonly onCommit: (text: string) => void
}

export function WordsField({ label, hint, of, written, look, takesFocus, onCommit }: WordsFieldProps) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const said = of[written] ?? ''
  const [typed, setTyped] = useState<string | null>(null)
  const commit = () => {
    if (typed !== null && typed.trim() !== said) onCommit(typed)
    setTyped(null)
  }
  useCommitBeforeLeaving(commit)
  useEffect(() => {
    if (takesFocus) field.current?.select()
  }, [takesFocus])
  const press = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, shiftKey, nativeEvent } = event
    const ctrl = ctrlKey || metaKey
    if (nativeEvent.isComposing) return
    if (key === 'Enter' && (ctrl || (look !== 'notes' && !shiftKey))) {
      event.preventDefault()
      commit()
    } else if (key === 'Escape' && typed !== null) {
      event.stopPropagation()
      setTyped(null)
    } else if (ctrl && key === 's') commit()
    else if (ctrl && key === 'z' && !shiftKey && typed === null) {
      // Nothing was typed that the browser could take back.
      event.preventDefault()
      undoEdit()
    }
  }
  const [other] = LANGUAGES.filter((one) => one !== written && of[one])
  return (
    <div className="editor-field" data-look={look}>
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        lang={written}
        rows={look === 'notes' ? 3 : 1}
        spellCheck
        aria-describedby={hint === undefined ? undefined : `${id}hint`}
        value={typed ?? said}
        onChange={({ target: { value } }) => setTyped(look === 'notes' ? value : value.replace(/\n/g, ' '))}
        onBlur={commit}
        onKeyDown={press}
      />
      {hint !== undefined && (
        <p className="editor-hint" id={`${id}hint`}>
          {hint}
        </p>
      )}
      {other && of[other] !== said && look !== 'title' && (
        <p className="editor-other" lang={other}>
          {of[other]}
        </p>
      )}
    </div>
  )
}

function useCommitBeforeLeaving(commit: () => void): void {
  const latest = useRef(commit)
  latest.current = commit
  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === 'hidden') latest.current()
    }
    document.addEventListener('visibilitychange', leave)
    return () => document.removeEventListener('visibilitychange', leave)
  }, [])
}
