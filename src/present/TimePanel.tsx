// The clock, how long the story has been told, and how many of the planned minutes are left.

import { useEffect, useState } from 'react'
import { type Timer, told } from '@/core/story/talk'
import { plural } from '@/i18n/formats'
import { useLanguage } from '@/i18n/language'
import { usePresenterWords } from '@/i18n/late/presenter'
import { pauseOrResume, resetTimer } from './control'
import { keepNumber, keptNumber } from './kept'
import type { PresenterLink } from './presenterLink'
import { dayTime, minutesAndSeconds, minutesLeft } from './times'
import { useNow } from './useNow'

const MOST_MINUTES = 600

interface TimePanelProps {
  readonly link: PresenterLink
  readonly timer: Timer
}

export function TimePanel({ link, timer }: TimePanelProps) {
  const text = usePresenterWords()
  const language = useLanguage()
  const now = useNow()
  const [planned, setPlanned] = useState(() => keptNumber('planned') ?? 0)
  useEffect(() => keepNumber('planned', planned), [planned])
  // A press may be younger than the second that is shown.
  const passed = told(timer, Math.max(now, timer.since ?? 0))
  const left = minutesLeft(passed, planned)
  return (
    <section className="presenter-time" aria-label={text.time}>
      <dl>
        <div>
          <dt>{text.clock}</dt>
          <dd>{dayTime(now, language)}</dd>
        </div>
        <div>
          <dt>{text.elapsed}</dt>
          <dd className="presenter-elapsed">{minutesAndSeconds(passed)}</dd>
        </div>
      </dl>
      <p className="presenter-timer">
        <button type="button" onClick={() => pauseOrResume(link)}>
          {timer.since === null ? text.resume : text.pause}
        </button>
        <button type="button" onClick={() => resetTimer(link)}>
          {text.reset}
        </button>
      </p>
      <label>
        {text.planned}{' '}
        <input
          type="number"
          min={0}
          max={MOST_MINUTES}
          value={planned === 0 ? '' : planned}
          onChange={({ target: { valueAsNumber: minutes } }) =>
            setPlanned(Number.isFinite(minutes) ? Math.max(0, Math.min(MOST_MINUTES, minutes)) : 0)
          }
        />
      </label>
      {planned > 0 && (
        <p className="presenter-left" data-over={left < 0 || undefined}>
          {left < 0 ? plural(language, -left, text.over) : plural(language, left, text.remaining)}
        </p>
      )}
    </section>
  )
}
