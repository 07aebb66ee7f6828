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
      {...(short
        ? { className: 'icon-button', 'aria-label': languages[other], title: languages[other] }
        : {})}
      onClick={() => void speak(other)}
    >
      {short ? other.toUpperCase() : languages[other]}
    </button>
  ))
}
