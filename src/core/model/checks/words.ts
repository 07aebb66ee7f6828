// Quotations and connectors stand in their passages (SPEC M12, M13). What only moved is mended, and told as a notice.
import { anchor, type Quote } from '../evidence'
import { drawnTogether, type PassageText, passageText } from '../passageText'
import { type JsonPath, problemAt } from '../problem'
import { resembling } from '../resemblance'
import { cut } from '../written'
import { type Check, each, evidenceIn } from './check'

export interface Mending {
  /** Of the evidence. */
  readonly path: JsonPath
  readonly quote: Quote
}

export function checkWords(check: Check): readonly Mending[] {
  const passages = readablePassages(check)
  checkConnectors(check, passages)
  return checkEvidence(check, passages)
}

function readablePassages({ draft }: Check): ReadonlyMap<string, PassageText> {
  const passages = new Map<string, PassageText>()
  for (const [, { id, text }] of each(draft.passages)) {
    const first = id !== undefined && !passages.has(id)
    // Offsets into a text with other line ends are off by these, which is reported there.
    if (first && text !== undefined && !text.includes('\r')) passages.set(id, passageText(text))
  }
  return passages
}

function checkEvidence({ draft, report, allowed }: Check, passages: ReadonlyMap<string, PassageText>) {
  const mendings: Mending[] = []
  for (const [{ passage: id, start, end, exact, prefix, suffix }, path] of evidenceIn(draft)) {
    const passage = id === undefined ? undefined : passages.get(id)
    if (!passage || start === undefined || end === undefined || exact === undefined) continue
    if (prefix === undefined || suffix === undefined || exact.trim() === '') continue
    const at = [...path, 'exact']
    const anchoring = anchor({ start, end, exact, prefix, suffix }, passage, allowed.searching)
    switch (anchoring.at) {
      case 'its place':
        break
      case 'another place': {
        const { quote } = anchoring
        mendings.push({ path, quote })
        const facts = mended({ start, end, exact, prefix, suffix }, quote)
        report.add({ ...problemAt(path, 'reanchored', facts), severity: 'notice' })
        break
      }
      case 'several places':
        report.add(problemAt(at, 'quote-ambiguous', { expected: anchoring.places.map(asRange) }))
        break
      case 'no place':
        report.add(
          problemAt(at, 'quote-not-found', compared(exact, resembling(exact, passage, allowed.resembling))),
        )
        break
      case 'unknown':
        report.add(problemAt(at, 'not-checked'))
    }
  }
  return mendings
}

/** The ranges; where these are the same, the context around the words, which then was another. */
function mended(given: Quote, inForce: Quote) {
  const moved = given.start !== inForce.start || given.end !== inForce.end
  const told = ({ start, end, prefix, suffix }: Quote) =>
    moved ? asRange([start, end]) : cut(`${prefix} […] ${suffix}`)
  return { found: told(given), expected: [told(inForce)] }
}

function checkConnectors({ draft, report, allowed }: Check, passages: ReadonlyMap<string, PassageText>) {
  const known = new Map<string, boolean>()
  for (const [index, statement] of each(draft.statements)) {
    const passage = statement.passage === undefined ? undefined : passages.get(statement.passage)
    if (!passage) continue
    for (const [at, { connector }] of each(statement.participants)) {
      if (connector === undefined || connector.trim() === '') continue
      const path = ['statements', index, 'participants', at, 'connector']
      const key = `${statement.passage} ${connector}`
      let isThere = known.get(key)
      if (isThere === undefined) {
        const { text } = passage.together()
        if (!allowed.searching.spend(text.length)) {
          report.add(problemAt(path, 'not-checked'))
          continue
        }
        isThere = text.includes(drawnTogether(connector).trim())
        known.set(key, isThere)
      }
      if (isThere) continue
      const close = resembling(connector, passage, allowed.resembling)
      report.add(problemAt(path, 'connector-not-found', compared(connector, close)))
    }
  }
}

function asRange([start, end]: readonly [number, number]): string {
  return `${start}–${end}`
}

/** Both texts cut around the first letter in which they differ, which is what a person needs to see. */
function compared(found: string, close: string | undefined) {
  const words = drawnTogether(found)
  if (close === undefined) return { found: cut(words) }
  let same = 0
  while (same < words.length && words[same] === close[same]) same += 1
  const from = Math.max(0, same - 40)
  const piece = (text: string) => (from > 0 ? cut(`…${text.slice(from)}`) : cut(text))
  return { found: piece(words), nearest: piece(close) }
}
