// Choosing among the languages of a text, and telling which one was got.
import type { LanguageMap } from './graph'

export interface LocalText {
  readonly text: string
  /** BCP 47 tag of `text`, for the `lang` attribute; it differs from the wanted one when that is missing. */
  readonly language: string
}

/** The text in the wanted language; else in English; else in the first language there is; else ''. */
export function inLanguage(map: LanguageMap, wanted: string): LocalText {
  for (const language of [wanted, 'en', ...Object.keys(map)]) {
    const text = Object.hasOwn(map, language) ? map[language] : undefined
    if (text !== undefined) return { text, language }
  }
  return { text: '', language: wanted }
}

/** Number of Unicode code points, the unit of every offset in a file (SPEC M7). */
export function codePointLength(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}
