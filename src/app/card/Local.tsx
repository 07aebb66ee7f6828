// A text of the file in the language that is on, marked as what it is where only another language has it.
import type { LanguageMap } from '@/core/model/graph'
import { inLanguage } from '@/core/model/text'
import { useLanguage } from '@/i18n/language'

export function Local({ of }: { readonly of: LanguageMap }) {
  const { text, language } = inLanguage(of, useLanguage())
  return <bdi lang={language}>{text}</bdi>
}
