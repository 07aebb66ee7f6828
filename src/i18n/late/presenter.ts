// The words of the presenter’s window.
import { presenter as en } from '../en/presenter'
import { presenter as es } from '../es/presenter'
import { lateWords } from '../lateWords'
import type { Shape } from '../messages'

export type PresenterWords = Shape<typeof en>

export const { wordsIn: presenterWordsIn, useWords: usePresenterWords } = lateWords<PresenterWords>({
  en,
  es,
})
