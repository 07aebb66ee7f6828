// The institutions that a step is about, by name.
import { inLanguage } from '@/core/model/text'
import type { ToldStep } from '@/core/story/telling'
import { formatList } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'

export function AboutWhom({ about }: Pick<ToldStep, 'about'>) {
  const text = useMessages().presenter
  const language = useLanguage()
  if (about.length === 0) return null
  return (
    <p className="presenter-about">
      <b>{text.about}</b>{' '}
      {formatList(
        language,
        about.map((name) => inLanguage(name, language).text),
      )}
    </p>
  )
}
