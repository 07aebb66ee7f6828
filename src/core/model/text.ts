// Choosing among the languages of a text, and telling which one was got.
import type { LanguageMap } from './graph'

export interface LocalText {
  readonly text: string
  /** BCP 47 tag of `text`, for the `lang` attribute; it differs from the wanted one when that is missing. */
  readonly language: string
}

/**
 * The text in the wanted language or a kind of it (`es-MX` for `es`); else likewise in English; else in the first
 * language there is; else ''.
 */
export function inLanguage(map: LanguageMap, wanted: string): LocalText {
  const language = tagOf(map, wanted) ?? tagOf(map, 'en') ?? Object.keys(map)[0]
  const text = language === undefined ? undefined : map[language]
  return text === undefined || language === undefined ? { text: '', language: wanted } : { text, language }
}

/** Whether what one gets in the wanted language is the project's own translation. */
export function isOurs(map: LanguageMap, translated: readonly string[] | undefined, wanted: string): boolean {
  return translated?.includes(inLanguage(map, wanted).language) ?? false
}

/** The key of the map that answers a wanted tag. */
export function tagOf(map: Readonly<Record<string, unknown>>, wanted: string): string | undefined {
  if (Object.hasOwn(map, wanted)) return wanted
  const kind = `${wanted.toLowerCase()}-`
  return Object.keys(map).find((tag) => tag.toLowerCase().startsWith(kind))
}

/** Number of Unicode code points, the unit of every offset in a file (SPEC M7). */
export function codePointLength(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}
