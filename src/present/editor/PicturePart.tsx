// What a step shows, in words, and the two ways between it and the screen: show the step like the screen, or go back to it.
import { useId } from 'react'
import type { Step } from '@/core/model/graph'
import { useLanguage, useMessages } from '@/i18n/language'
import { useStoryEditorWords } from '@/i18n/late/storyEditor'
import { filterWords, foldingWords } from '@/state/choiceWords'
import { edit } from '@/state/editing'
import { pictureOnScreen } from '@/state/onScreen'
import { useApp, useDocument } from '@/state/useApp'
import { openStep, pictureKey, pictureOf } from './openStep'

export function PicturePart({ step }: { readonly step: Step }) {
  const words = useStoryEditorWords()
  const { frame, vocabulary, citation } = useMessages()
  const language = useLanguage()
  const heading = useId()
  const document = useDocument()
  const view = useApp((state) => state.view)
  const path = useApp((state) => state.pointing.path)
  const screen = pictureOnScreen({ view, pointing: { path, selection: null, hover: null } }, document)
  const isOnScreen = JSON.stringify(screen) === pictureKey(document, step)
  const { view: shown, unknown } = pictureOf(document, step)
  const chosen = { graph: document.graph, view: shown, language }
  const told = [
    frame.views[shown.shown],
    vocabulary.reading[shown.reading],
    shown.folded.size > 0 ? citation.folding(foldingWords(chosen)) : '',
    filterWords(chosen),
  ].filter((part) => part !== '')
  return (
    <section className="editor-part" aria-labelledby={heading}>
      <h3 id={heading}>{words.picture}</h3>
      <p>{told.join(' · ')}</p>
      {unknown.length > 0 && (
        <p className="editor-warning">
          {words.unknown(unknown.map(({ parameter, value }) => `${parameter}=${value}`).join(', '))}
        </p>
      )}
      <p className="editor-hint" role="status">
        {isOnScreen ? words.onScreen : words.otherOnScreen}
      </p>
      <div className="editor-buttons">
        <button
          type="button"
          className="button"
          disabled={isOnScreen && unknown.length === 0}
          onClick={() => edit({ type: 'step/picture', step: step.id, picture: screen })}
        >
          {words.showLikeThis}
        </button>
        <button type="button" className="button" disabled={isOnScreen} onClick={() => openStep(step.id)}>
          {words.backToIt}
        </button>
      </div>
    </section>
  )
}
