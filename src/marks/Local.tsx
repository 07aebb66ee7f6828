// A text of the file in the language that is on, marked as what it is where only another language has it, and with the
// card's footnote mark where it is a translation of ours.
import type { LanguageMap } from '@/core/model/graph'
import { inLanguage } from '@/core/model/text'
import { useLanguage } from '@/i18n/language'
import { OursMark } from './OursMark'

interface LocalProps {
  readonly of: LanguageMap
  /** Languages of it that are our own translation. */
  readonly translated?: readonly string[] | undefined
}

export function Local({ of, translated }: LocalProps) {
  const { text, language } = inLanguage(of, useLanguage())
  return (
    <>
      <bdi lang={language}>{text}</bdi>
      {translated?.includes(language) && <OursMark />}
    </>
  )
}
