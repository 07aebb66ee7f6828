// A question that a person asks of the map, what the model answers, and the ways to read the answer from the screen.
import type { Page } from '@playwright/test'
import type { Language } from '@/i18n/language'
import type { Hands } from './hands'
import type { Model } from './model'

export interface Way {
  /** Where the answer is read: a view, or a part of the app. */
  readonly where: string
  /** Where it is none of the others’. */
  readonly by?: Hands['by']
  readonly go: (hands: Hands, model: Model) => Promise<void>
  /** What stands on the screen, as a person reads or hears it; the order does not count. */
  readonly read: (page: Page, model: Model) => Promise<readonly string[]>
}

export interface Task {
  readonly id: string
  readonly question: Readonly<Record<Language, string>>
  readonly answer: (model: Model) => readonly string[]
  readonly ways: readonly Way[]
}
