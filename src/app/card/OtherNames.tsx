// The name in the file's other languages; one that is our own translation says so.
import type { Actor, LanguageMap } from '@/core/model/graph'
import { inLanguage } from '@/core/model/text'
import { useLanguage, useMessages } from '@/i18n/language'

interface OtherNamesProps {
  readonly name: LanguageMap
  readonly acronym?: LanguageMap | undefined
  readonly translated: Actor['translated']
}

export function OtherNames({ name, acronym, translated }: OtherNamesProps) {
  const text = useMessages().card
  const shown = inLanguage(name, useLanguage()).language
  const languages = [shown, ...Object.keys(name).filter((language) => language !== shown)]
  const lines = languages.flatMap((language) => {
    const parts = [language === shown ? undefined : name[language], acronym?.[language]].filter(
      (part) => part !== undefined,
    )
    const ours = translated?.includes(language) ? ` (${text.ours})` : ''
    return parts.length > 0 || ours !== '' ? [{ language, parts, ours }] : []
  })
  if (lines.length === 0) return null
  return (
    <ul className="card-other-names">
      {lines.map(({ language, parts, ours }) => (
        <li key={language}>
          <abbr title={languageName(language)}>{language.toUpperCase()}</abbr>{' '}
          <bdi lang={language}>{parts.join(', ')}</bdi>
          {ours}
        </li>
      ))}
    </ul>
  )
}

/** In that language itself. */
function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
