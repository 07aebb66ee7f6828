// Beside the words of a step: its number, the buttons for whom keys are not at hand, and the choices that the picture hangs on.

import { ChevronLeft, ChevronRight, Crosshair, LayoutGrid, NotebookText, X } from 'lucide-react'
import type { StepPlace } from '@/core/story/steps'
import type { Timer } from '@/core/story/talk'
import { formatNumber } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { usePresenterWords } from '@/i18n/late/presenter'
import { ChoicesInForce } from '@/marks/ChoicesInForce'
import { leavePresenting } from '@/state/presenting'
import { switchDot } from '@/state/talk'
import { IconButton } from '@/ui/IconButton'
import { Clock } from './Clock'
import { OtherLanguages } from './OtherLanguages'

interface CaptionToolsProps {
  readonly place: StepPlace
  /** `null`: the time is not shown. */
  readonly timer: Timer | null
  /** So many steps on. */
  readonly onGo: (by: number) => void
  readonly onList: () => void
  readonly onNotes: () => void
}

export function CaptionTools({ place: { story, index }, timer, onGo, onList, onNotes }: CaptionToolsProps) {
  const presenter = usePresenterWords()
  const { present: text } = useMessages()
  const language = useLanguage()
  return (
    <div className="caption-tools">
      <span className="caption-place">
        {text.of(formatNumber(language, index + 1), formatNumber(language, story.steps.length))}
      </span>
      {timer && <Clock timer={timer} />}
      <span className="caption-buttons">
        <IconButton icon={ChevronLeft} label={text.previous} onPress={() => onGo(-1)} />
        <IconButton icon={ChevronRight} label={text.next} onPress={() => onGo(1)} />
        <IconButton icon={LayoutGrid} label={text.overview} onPress={onList} />
        <IconButton icon={NotebookText} label={presenter.open} onPress={onNotes} />
        <IconButton icon={Crosshair} label={presenter.pointer} onPress={switchDot} />
        <OtherLanguages short />
        <IconButton icon={X} label={text.leave} onPress={leavePresenting} />
      </span>
      <p className="caption-choices">
        <ChoicesInForce />
      </p>
    </div>
  )
}
