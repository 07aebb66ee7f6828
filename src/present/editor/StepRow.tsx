// A step in the list: its grip, its number and title, what is wrong with it, and, where it is open, what can be done with it.
import { ArrowDown, ArrowUp, Copy, GripVertical, Play, Trash2 } from 'lucide-react'
import { newId } from '@/core/edits/newId'
import type { Step } from '@/core/model/graph'
import { inLanguage } from '@/core/model/text'
import { missingIn } from '@/core/story/missing'
import { placeOf } from '@/core/story/steps'
import { formatNumber } from '@/i18n/formats'
import { type Language, useLanguage, useMessages } from '@/i18n/language'
import { useStoryEditorWords } from '@/i18n/late/storyEditor'
import { setEditing } from '@/state/edited'
import { edit } from '@/state/editing'
import { showStep } from '@/state/presenting'
import { useDocument } from '@/state/useApp'
import { IconButton } from '@/ui/IconButton'
import { leaveFocus } from '@/ui/leaveFocus'
import { openStep } from './openStep'
import type { Grip } from './useDragging'

interface StepRowProps {
  readonly step: Step
  readonly index: number
  readonly isOpen: boolean
  readonly isLast: boolean
  readonly written: Language
  readonly grip: Grip
}

export function StepRow({ step, index, isOpen, isLast, written, grip }: StepRowProps) {
  const words = useStoryEditorWords()
  const { shell } = useMessages()
  const language = useLanguage()
  const { asWritten } = useDocument()
  const number = formatNumber(language, index + 1)
  const title = inLanguage(step.title, written)
  const isBroken = missingIn(asWritten, step).length > 0
  const lacks = step.title[written] === undefined || step.text[written] === undefined
  // Its story stays the one at hand.
  const close = () => setEditing({ story: placeOf(asWritten, step.id)?.story.id ?? null, step: null })
  return (
    <div className="editor-row">
      <button
        type="button"
        className="editor-grip"
        aria-label={words.grip(number)}
        title={words.grip(number)}
        {...grip}
      >
        <GripVertical size={16} aria-hidden />
      </button>
      <button
        type="button"
        className="editor-name"
        aria-expanded={isOpen}
        onClick={() => (isOpen ? close() : openStep(step.id))}
      >
        <b>{number}</b> <bdi lang={title.language}>{title.text}</bdi>
        {isBroken && <span className="editor-broken">{words.broken}</span>}
        {lacks && !isBroken && (
          <span className="editor-lacks" title={words.lacks(shell.languages[written])}>
            <span aria-hidden>{written}?</span>
            <span className="visually-hidden">{words.lacks(shell.languages[written])}</span>
          </span>
        )}
      </button>
      {isOpen && (
        <div className="editor-tools">
          <IconButton icon={Play} label={words.presentHere} onPress={() => showStep(step.id)} />
          <IconButton
            icon={ArrowUp}
            label={words.up}
            disabled={index === 0}
            onPress={() => edit({ type: 'step/move', step: step.id, to: index - 1 })}
          />
          <IconButton
            icon={ArrowDown}
            label={words.down}
            disabled={isLast}
            onPress={() => edit({ type: 'step/move', step: step.id, to: index + 1 })}
          />
          <IconButton
            icon={Copy}
            label={words.duplicate}
            onPress={() => edit({ type: 'step/duplicate', step: step.id, as: newId(asWritten, 'step') })}
          />
          <IconButton
            icon={Trash2}
            label={words.delete}
            onPress={(button) => {
              leaveFocus(button)
              const place = placeOf(asWritten, step.id)
              const next = place && (place.story.steps[index + 1] ?? place.story.steps[index - 1])
              edit({ type: 'step/delete', step: step.id })
              if (next) openStep(next.id)
            }}
          />
        </div>
      )}
    </div>
  )
}
