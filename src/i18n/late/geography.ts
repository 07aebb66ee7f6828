// The words of the view by country.
import { geography as en } from '../en/geography'
import { geography as es } from '../es/geography'
import { lateWords } from '../lateWords'
import type { Shape } from '../messages'

export type GeographyWords = Shape<typeof en>

export const { wordsIn: geographyWordsIn, useWords: useGeographyWords } = lateWords<GeographyWords>({
  en,
  es,
})
