// All open questions as the file has them again.
import { readAsWritten as backToFile } from '@/state/questionChoices'
import type { Action } from './action'

export const readAsWritten: Action = {
  id: 'read-as-written',
  title: ({ questions }) => questions.asWritten,
  isAvailable: ({ document }) => document !== null && Object.keys(document.otherwise).length > 0,
  run: backToFile,
}
