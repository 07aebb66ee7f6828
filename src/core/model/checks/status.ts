// What is stated has words to stand on, and what is inferred says why (SPEC M4).
import { problemAt } from '../problem'
import { assertedIn, type Check } from './check'

export function checkStatus({ draft, report }: Check): void {
  for (const { status, evidence, note, mayLackEvidence, path } of assertedIn(draft)) {
    const noEvidence = evidence === undefined ? mayLackEvidence : evidence.length === 0
    if (status === 'stated' && noEvidence) report.add(problemAt([...path, 'evidence'], 'no-evidence'))
    if (status === 'inferred' && note === undefined) report.add(problemAt([...path, 'note'], 'no-note'))
  }
}
