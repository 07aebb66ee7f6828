// How many shortest paths there are, and of how many steps.
import type { ShortestPaths } from '@/core/paths/shortestPaths'
import { plural } from '@/i18n/formats'
import { type Language, messagesIn } from '@/i18n/language'

export function sayFound({ length, count }: ShortestPaths, language: Language): string {
  const { path: text } = messagesIn(language)
  const steps = plural(language, length, text.steps)
  return plural(language, count, { one: text.found.one(steps), other: text.found.other(steps) })
}
