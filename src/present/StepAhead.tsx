// The step that comes next, so that one can lead over to it.

import type { ToldStep } from '@/core/story/telling'
import { formatNumber } from '@/i18n/formats'
import { useLanguage } from '@/i18n/language'
import { usePresenterWords } from '@/i18n/late/presenter'
import { Local } from '@/marks/Local'
import { AboutWhom } from './AboutWhom'

interface StepAheadProps {
  /** `undefined` after the last one. */
  readonly step: ToldStep | undefined
  readonly index: number
}

export function StepAhead({ step, index }: StepAheadProps) {
  const text = usePresenterWords()
  const language = useLanguage()
  return (
    <section className="presenter-ahead" aria-label={text.next}>
      <h2>{text.next}</h2>
      {step ? (
        <>
          <h3>
            {formatNumber(language, index + 1)} · <Local of={step.title} />
          </h3>
          <p>
            <Local of={step.text} />
          </p>
          <AboutWhom about={step.about} />
        </>
      ) : (
        <p>{text.last}</p>
      )}
    </section>
  )
}
