// What is wrong with what one hears, whatever the question: things without a name, the other language, the same twice.
import '../../support/languages'
import { LANGUAGES, type Language, messagesIn } from '@/i18n/language'

/** Said alone, these name nothing. */
const NEED_A_NAME =
  /^(button|link|combobox|textbox|checkbox|radio|option|listbox|dialog|grid|gridcell|region|complementary|heading)(, (level|position|column index) .*)?$/

/** The first of the wanted words that were not said after those before them. */
export function notHeard(said: readonly string[], wanted: readonly string[]): string | undefined {
  let from = 0
  for (const words of wanted) {
    const at = said.findIndex((phrase, index) => index >= from && isIn(phrase, words))
    if (at < 0) return words
    // Several may stand in one phrase.
    from = at
  }
  return undefined
}

/** White space aside: how pieces of a name are put together differs among those who read it out. */
export function isIn(phrase: string, words: string): boolean {
  const close = (text: string) => text.replace(/\s/g, '')
  return close(phrase).includes(close(words))
}

export function faultsIn(said: readonly string[], language: Language): readonly string[] {
  const others = wordsOnlyOf(LANGUAGES.filter((other) => other !== language))
  return said.flatMap((phrase, index) => [
    ...(NEED_A_NAME.test(phrase) ? [`has no name: ${phrase}`] : []),
    ...(phrase.startsWith('polite: ') && phrase === said[index - 1] ? [`is said twice: ${phrase}`] : []),
    ...(others.has(phrase.replace(/^(polite: |button, )/, ''))
      ? [`is in the other language: ${phrase}`]
      : []),
  ])
}

/** Whole texts of the interface that are not the same in another language. */
function wordsOnlyOf(languages: readonly Language[]): ReadonlySet<string> {
  const all = (wanted: readonly Language[]) => wanted.flatMap((language) => textsIn(messagesIn(language)))
  const mine = new Set(all(LANGUAGES.filter((language) => !languages.includes(language))))
  return new Set(all(languages).filter((text) => !mine.has(text)))
}

function textsIn(messages: unknown): readonly string[] {
  if (typeof messages === 'string') return [messages]
  return typeof messages === 'object' && messages !== null ? Object.values(messages).flatMap(textsIn) : []
}
