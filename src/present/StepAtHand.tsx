// The step that the audience sees: its number, its words, whom it is about, what it quotes.

import type { ToldStep } from '@/core/story/telling'
import type { Drawn } from '@/drawing/drawn'
import { formatNumber } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { usePresenterWords } from '@/i18n/late/presenter'
import { Local } from '@/marks/Local'
import { AboutWhom } from './AboutWhom'
import { Sketch } from './Sketch'

interface StepAtHandProps {
  readonly step: ToldStep
  readonly sketch: Drawn | null | undefined
  readonly index: number
  /** How many there are. */
  readonly of: number
}

export function StepAtHand({ step, sketch, index, of }: StepAtHandProps) {
  const text = usePresenterWords()
  const { present } = useMessages()
  const language = useLanguage()
  return (
    <section className="presenter-step" aria-label={text.now} aria-live="polite">
      <Sketch drawing={sketch} view={step.view} />
      <p className="presenter-place">
        {present.of(formatNumber(language, index + 1), formatNumber(language, of))}
      </p>
      <h2>
        <Local of={step.title} />
      </h2>
      <p>
        <Local of={step.text} />
      </p>
      {step.quotes.map(({ label, language: tag, text: words }) => (
        <blockquote key={label} title={present.verbatim}>
          <bdi>{label}</bdi> “<span lang={tag}>{words}</span>”
        </blockquote>
      ))}
      <AboutWhom about={step.about} />
    </section>
  )
}
