// While measures are on their way: how far they are, and how to give up; or why there are none.
import { useEffect } from 'react'
import { useMessages } from '@/i18n/language'
import { offer } from '@/state/offers'
import type { Measuring } from './useMeasured'

export function Waiting({ of: { now, otherwise, stop, again } }: { readonly of: Measuring }) {
  const text = useMessages().measures
  const answers = otherwise ? [now, otherwise] : [now]
  const isStopped = answers.some(({ status }) => status === 'stopped')
  useEffect(() => (isStopped ? offer('measure-again', again) : offer('stop-measuring', stop)))
  if (answers.some(({ status }) => status === 'failed')) return <p role="status">{text.failed}</p>
  if (isStopped)
    return (
      <p role="status" className="measures-waiting">
        {text.stopped}{' '}
        <button type="button" className="button" onClick={again}>
          {text.again}
        </button>
      </p>
    )
  const done = answers.reduce(
    (sum, answer) => sum + (answer.status === 'working' ? answer.progress : 1) / answers.length,
    0,
  )
  return (
    <div className="measures-waiting">
      <p role="status">{text.measuring}</p>
      <progress max={1} value={done} aria-label={text.measuring} />
      <button type="button" className="button" onClick={stop}>
        {text.stop}
      </button>
    </div>
  )
}
