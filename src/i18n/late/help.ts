// The words of the help.
import { help as en } from '../en/help'
import { help as es } from '../es/help'
import { lateWords } from '../lateWords'
import type { Shape } from '../messages'

export type HelpWords = Shape<typeof en>

export const { useWords: useHelpWords } = lateWords<HelpWords>({ en, es })
