// A passage's text is verbatim: its hash proves it, and its lines end as they do everywhere (SPEC M11).
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { type JsonPath, problemAt } from '../problem'
import { type Check, each } from './check'

/** Hash of the text in UTF-8, in lower-case hexadecimal. */
export function sha256Of(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}

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
