// The sentences of a view in words.
import { description as en } from '../en/description'
import { description as es } from '../es/description'
import { lateWords } from '../lateWords'
import type { Shape } from '../messages'

export type DescriptionWords = Shape<typeof en>

export const { wordsIn: descriptionWordsIn } = lateWords<DescriptionWords>({
  en,
  es,
})
