// Tells on in another language, in place.
import { LANGUAGES, useLanguage, useMessages } from '@/i18n/language'
import { speak } from '@/state/speak'

interface OtherLanguagesProps {
  /** Only its letters are seen; its name is heard, and told when one points at it. */
  readonly short?: boolean
}

export function OtherLanguages({ short = false }: OtherLanguagesProps) {
  const { languages } = useMessages().shell
  const language = useLanguage()
  return LANGUAGES.filter((other) => other !== language).map((other) => (
    <button
      key={other}
      type="button"
      lang={other}
      className={short ? 'icon-button' : undefined}
      title={short ? languages[other] : undefined}
      onClick={() => void speak(other)}
    >
      {short && <span aria-hidden>{other.toUpperCase()}</span>}
      <span className={short ? 'visually-hidden' : undefined}>{languages[other]}</span>
    </button>
  ))
}
