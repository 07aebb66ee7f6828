// Whom and what a step is about: set by selecting on the map, and taken out one by one. What is gone from the map says so.
import { X } from 'lucide-react'
import { useId } from 'react'
import type { CoordinationGraph, Step } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import { inLanguage } from '@/core/model/text'
import { missingIn } from '@/core/story/missing'
import { formatList } from '@/i18n/formats'
import { type Language, useLanguage } from '@/i18n/language'
import { useStoryEditorWords } from '@/i18n/late/storyEditor'
import { edit } from '@/state/editing'
import { focusOnScreen } from '@/state/onScreen'
import { select, store } from '@/state/store'
import { useApp, useDocument } from '@/state/useApp'
import { leaveFocus } from '@/ui/leaveFocus'

export function FocusPart({ step }: { readonly step: Step }) {
  const words = useStoryEditorWords()
  const language = useLanguage()
  const heading = useId()
  const document = useDocument()
  const { graph } = document
  // What a line stands on changes with the reading.
  useApp((state) => state.view)
  const selection = useApp((state) => state.pointing.selection)
  const selected = selection ? focusOnScreen(store.getState(), document) : []
  const missing = new Set(missingIn(graph, step))
  const set = (focus: readonly string[]) => {
    edit({ type: 'step/focus', step: step.id, focus })
    // Now it is the step's, and seen as such.
    select(null)
  }
  return (
    <section className="editor-part" aria-labelledby={heading} tabIndex={-1}>
      <h3 id={heading}>{words.about}</h3>
      {step.focus.length === 0 && <p className="editor-hint">{words.aboutNothing}</p>}
      <ul className="editor-focus">
        {step.focus.map((id) => {
          const { text, language: spoken } = nameOf(graph, id, language)
          return (
            <li key={id} data-missing={missing.has(id) || undefined}>
              <bdi lang={spoken}>{missing.has(id) ? words.missingOne(id) : text}</bdi>
              <button
                type="button"
                className="editor-remove"
                aria-label={words.remove(text)}
                title={words.remove(text)}
                onClick={({ currentTarget }) => {
                  leaveFocus(currentTarget)
                  set(step.focus.filter((one) => one !== id))
                }}
              >
                <X size={14} aria-hidden />
              </button>
            </li>
          )
        })}
      </ul>
      {missing.size > 0 && (
        <p className="editor-warning">{words.missing(formatList(language, [...missing]))}</p>
      )}
      <p className="editor-hint" role="status">
        {selected.length === 0
          ? words.selectHint
          : words.selected(
              formatList(
                language,
                selected.map((id) => nameOf(graph, id, language).text),
              ),
            )}
      </p>
      <div className="editor-buttons">
        <button
          type="button"
          className="button"
          disabled={selected.length === 0}
          onClick={() => set(selected)}
        >
          {words.useSelected}
        </button>
        <button
          type="button"
          className="button"
          disabled={selected.every((id) => step.focus.includes(id))}
          onClick={() => set([...step.focus, ...selected])}
        >
          {words.addSelected}
        </button>
        {step.focus.length > 1 && (
          <button
            type="button"
            className="button"
            onClick={({ currentTarget }) => {
              leaveFocus(currentTarget)
              set([])
            }}
          >
            {words.clearFocus}
          </button>
        )}
      </div>
    </section>
  )
}

function nameOf(graph: CoordinationGraph, id: string, wanted: Language) {
  const { actors, statements, topics, passages, labels } = lookup(graph)
  const statement = statements.get(id)
  const map = actors.get(id)?.short ?? statement?.summary ?? topics.get(id)?.name
  if (!map) return { text: passages.get(id)?.label ?? id, language: undefined }
  const { text, language } = inLanguage(map, wanted)
  return { text: statement ? `${labels.get(id) ?? id}: ${text}` : text, language }
}
