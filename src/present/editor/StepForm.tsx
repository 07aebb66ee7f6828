// The step that is open: its words in one language, what it is about, and what it shows.
import type { Step } from '@/core/model/graph'
import type { Language } from '@/i18n/language'
import { useStoryEditorWords } from '@/i18n/late/storyEditor'
import { edit } from '@/state/editing'
import { useDocument } from '@/state/useApp'
import { FocusPart } from './FocusPart'
import { PicturePart } from './PicturePart'
import { WordsField } from './WordsField'

interface StepFormProps {
  readonly step: Step
  readonly written: Language
}

export function StepForm({ step, written }: StepFormProps) {
  const words = useStoryEditorWords()
  const last = useDocument().history.done.at(-1)?.edit
  const isNew = last?.type === 'step/add' ? last.step.id === step.id : last?.type === 'story/add'
  const change = (type: 'step/retitle' | 'step/caption' | 'step/note') => (text: string) =>
    edit({ type, step: step.id, language: written, text })
  return (
    <div className="editor-form">
      <WordsField
        label={words.title}
        of={step.title}
        written={written}
        look="title"
        takesFocus={isNew}
        onCommit={change('step/retitle')}
      />
      <WordsField
        label={words.caption}
        of={step.text}
        written={written}
        look="caption"
        onCommit={change('step/caption')}
      />
      <WordsField
        label={words.notes}
        hint={words.notesHint}
        of={step.notes}
        written={written}
        look="notes"
        onCommit={change('step/note')}
      />
      <FocusPart step={step} />
      <PicturePart step={step} />
    </div>
  )
}
