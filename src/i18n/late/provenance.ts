// What everything that leaves the app says of where it comes from.
import { provenance as en } from '../en/provenance'
import { provenance as es } from '../es/provenance'
import { lateWords } from '../lateWords'
import type { Shape } from '../messages'

export type ProvenanceWords = Shape<typeof en>

export const { wordsIn: provenanceWordsIn } = lateWords<ProvenanceWords>({ en, es })
