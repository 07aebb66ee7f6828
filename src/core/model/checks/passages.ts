// A passage's text is verbatim: its hash proves it, and its lines end as they do everywhere (SPEC M11).
import { type JsonPath, problemAt } from '../problem'
import { sha256Of } from '../sha256'
import { type Check, each } from './check'

export function checkPassages({ draft, report }: Check): void {
  for (const [index, { text, sha256: given }] of each(draft.passages)) {
    const path: JsonPath = ['passages', index]
    if (text === undefined) continue
    if (text.includes('\r')) {
      // The hash and the offsets are then off as well, and come right with the line ends.
      report.add(problemAt([...path, 'text'], 'not-lf', { found: '\\r' }))
      continue
    }
    const actual = given === undefined ? undefined : sha256Of(text)
    if (actual !== given) {
      report.add(
        problemAt([...path, 'sha256'], 'wrong-sha256', actual === undefined ? {} : { expected: [actual] }),
      )
    }
  }
}
