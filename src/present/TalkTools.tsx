// The buttons of the presenter's window, for whom keys are not at hand.

import { ChevronLeft, ChevronRight, Crosshair, MonitorOff } from 'lucide-react'
import type { TalkState } from '@/core/story/talk'
import { useMessages } from '@/i18n/language'
import { usePresenterWords } from '@/i18n/late/presenter'
import { OtherLanguages } from './OtherLanguages'
import type { PlayerKeys } from './usePlayerKeys'

interface TalkToolsProps {
  readonly state: TalkState
  readonly onGo: (by: number) => void
  readonly onRun: PlayerKeys['run']
}

export function TalkTools({ state, onGo, onRun }: TalkToolsProps) {
  const text = usePresenterWords()
  const { present } = useMessages()
  return (
    <div className="presenter-tools">
      <button type="button" className="presenter-go" onClick={() => onGo(-1)}>
        <ChevronLeft size={24} aria-hidden /> {present.previous}
      </button>
      <button type="button" className="presenter-go" onClick={() => onGo(1)}>
        {present.next} <ChevronRight size={24} aria-hidden />
      </button>
      <button
        type="button"
        aria-pressed={state.screen === 'black'}
        onClick={() => onRun('black', 'b')}
        disabled={state.screen !== null}
      >
        <MonitorOff size={20} aria-hidden /> {text.black}
      </button>
      <button type="button" aria-pressed={state.dot} onClick={() => onRun('pointer', 'l')}>
        <Crosshair size={20} aria-hidden /> {text.dot}
      </button>
      <OtherLanguages />
    </div>
  )
}
