// Changes the stories of the map that is open, beside the map: a list of steps, of which one is open, and what the screen
// shows becomes a step. What was done is told at the foot, with the way back.
import { Plus, Redo2, Undo2, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { LANGUAGES, type Language, useLanguage, useMessages } from '@/i18n/language'
import { useStoryEditorWords } from '@/i18n/late/storyEditor'
import { setEditing } from '@/state/edited'
import { redoEdit, undoEdit } from '@/state/editing'
import { useApp, useDocument } from '@/state/useApp'
import { IconButton } from '@/ui/IconButton'
import { Segmented } from '@/ui/Segmented'
import { keepStep, storyAtHand } from './keepStep'
import { LastChange } from './LastChange'
import { Steps } from './Steps'
import { StoryBar } from './StoryBar'
import './editor.css'
import './form.css'
import './steps.css'

export function StoryEditor() {
  const words = useStoryEditorWords()
  const { editing: text, shell } = useMessages()
  const interfaceLanguage = useLanguage()
  const { asWritten, history } = useDocument()
  const chosen = useApp((state) => state.editing?.story ?? null)
  const [written, setWritten] = useState<Language>(interfaceLanguage)
  const story = storyAtHand(asWritten.stories, chosen)
  const panel = useRef<HTMLElement>(null)
  // Who opens it by a key goes on in it.
  useEffect(() => panel.current?.focus({ preventScroll: true }), [])
  return (
    <section className="story-editor" aria-label={words.label} ref={panel} tabIndex={-1}>
      <header className="editor-head">
        <h2>{words.label}</h2>
        <IconButton icon={Undo2} label={text.undo} disabled={history.done.length === 0} onPress={undoEdit} />
        <IconButton
          icon={Redo2}
          label={text.redo}
          disabled={history.undone.length === 0}
          onPress={redoEdit}
        />
        <IconButton icon={X} label={words.close} onPress={() => setEditing(null)} />
      </header>
      <div className="editor-body" tabIndex={-1}>
        {story && (
          <Segmented
            label={words.wordsIn}
            options={LANGUAGES.map((value) => ({
              value,
              lang: value,
              content: shell.languages[value],
            }))}
            value={written}
            onChange={setWritten}
          />
        )}
        {story && <StoryBar key={story.id} story={story} written={written} />}
        {story ? <Steps story={story} written={written} /> : <p className="editor-empty">{words.empty}</p>}
        {(story?.steps.length ?? 0) === 0 && (
          <p className="editor-hint">
            {story && `${words.noSteps} `}
            {words.how}
          </p>
        )}
      </div>
      <footer className="editor-foot">
        <button type="button" className="button button-main editor-keep" onClick={keepStep}>
          <Plus size={16} aria-hidden />
          {text.keep}
        </button>
        <LastChange written={written} />
      </footer>
    </section>
  )
}
