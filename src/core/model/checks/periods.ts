// What begins does not end before that (SPEC M10).
import { comparePeriods } from '../dates'
import { isDate } from '../leaves'
import { type JsonPath, problemAt } from '../problem'
import { type Check, each } from './check'

export function checkPeriods({ draft, report }: Check): void {
  const inOrder = (first: string | undefined, last: string | undefined, path: JsonPath) => {
    if (first === undefined || last === undefined || !isDate(first) || !isDate(last)) return
    if (comparePeriods(first, last) <= 0) return
    report.add(problemAt(path, 'wrong-order', { expected: [`≥ ${first}`] }))
  }
  inOrder(draft.created, draft.modified, ['modified'])
  for (const [index, { partOf }] of each(draft.actors)) {
    for (const [at, { since, until }] of each(partOf)) {
      inOrder(since, until, ['actors', index, 'partOf', at, 'until'])
    }
  }
  for (const [index, { start, end }] of each(draft.topics)) inOrder(start, end, ['topics', index, 'end'])
}
