// What was done last, said and shown, with the way back; and whether anything is in no file yet.
import { Save, Undo2 } from 'lucide-react'
import type { Change } from '@/core/edits/history'
import type { CoordinationGraph } from '@/core/model/graph'
import { inLanguage } from '@/core/model/text'
import { placeOf } from '@/core/story/steps'
import { formatNumber } from '@/i18n/formats'
import { type Language, useLanguage, useMessages } from '@/i18n/language'
import { type StoryEditorWords, useStoryEditorWords } from '@/i18n/late/storyEditor'
import { undoEdit } from '@/state/editing'
import { useDocument } from '@/state/useApp'
import { saveMap } from './saveMap'

export function LastChange({ written }: { readonly written: Language }) {
  const words = useStoryEditorWords()
  const { editing: text } = useMessages()
  const language = useLanguage()
  const { asWritten, saved, history } = useDocument()
  const last = history.done.at(-1)
  const said =
    history.undone.length > 0 ? words.undone : last ? wordsOf(last, { words, language, written }) : ''
  return (
    <>
      <div className={said === '' ? 'visually-hidden' : 'editor-last'}>
        <p role="status">{said}</p>
        {last && history.undone.length === 0 && (
          <button type="button" className="link-button" onClick={undoEdit}>
            <Undo2 size={14} aria-hidden /> {text.undoShort}
          </button>
        )}
      </div>
      {asWritten !== saved && (
        <div className="editor-saving">
          <p>{words.unsaved}</p>
          <button type="button" className="button" title={text.save} onClick={() => void saveMap()}>
            <Save size={16} aria-hidden /> {text.saveShort}
          </button>
        </div>
      )}
    </>
  )
}

interface Saying {
  readonly words: StoryEditorWords
  readonly language: Language
  readonly written: Language
}

function wordsOf({ edit, before, after }: Change, { words, language, written }: Saying): string {
  const { change } = words
  const titleIn = (graph: CoordinationGraph, id: string) =>
    inLanguage(placeOf(graph, id)?.step.title ?? {}, written).text
  const number = (id: string) => formatNumber(language, (placeOf(after, id)?.index ?? 0) + 1)
  switch (edit.type) {
    case 'story/delete': {
      const story = before.stories.find(({ id }) => id === edit.story)
      return change[edit.type](inLanguage(story?.title ?? {}, written).text)
    }
    case 'step/add':
      return change[edit.type](number(edit.step.id))
    case 'step/move':
      return change[edit.type](titleIn(after, edit.step), number(edit.step))
    case 'step/duplicate':
    case 'step/delete':
      return change[edit.type](titleIn(before, edit.step))
    default:
      return change[edit.type]
  }
}
