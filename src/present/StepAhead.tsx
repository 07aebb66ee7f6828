// The step that comes next, so that one can lead over to it.

import type { ToldStep } from '@/core/story/telling'
import type { Drawn } from '@/drawing/drawn'
import { formatNumber } from '@/i18n/formats'
import { useLanguage } from '@/i18n/language'
import { usePresenterWords } from '@/i18n/late/presenter'
import { Local } from '@/marks/Local'
import { AboutWhom } from './AboutWhom'
import { Sketch } from './Sketch'

interface StepAheadProps {
  /** `undefined` after the last one. */
  readonly step: ToldStep | undefined
  readonly sketch: Drawn | null | undefined
  readonly index: number
}

export function StepAhead({ step, sketch, index }: StepAheadProps) {
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
          <Sketch drawing={sketch} view={step.view} />
          <p>
            <Local of={step.text} />
          </p>
          {/* The picture shows it better, in less room. */}
          {!sketch && <AboutWhom about={step.about} />}
        </>
      ) : (
        <p>{text.last}</p>
      )}
    </section>
  )
}
