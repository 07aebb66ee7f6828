// Text of a file → a graph, or every problem that it has (SPEC M14). Never throws, whatever the text.
import { checkCycles } from './checks/cycles'
import { checkEntries } from './checks/entries'
import { checkIdentity } from './checks/identity'
import { checkPassages } from './checks/passages'
import { checkPeriods } from './checks/periods'
import { checkReferences } from './checks/references'
import { checkStatus } from './checks/status'
import { checkWords, type Mending } from './checks/words'
import { draftOf } from './draft'
import type { CoordinationGraph } from './graph'
import { MAX_BYTES, tooLarge } from './limits'
import { locate } from './locate'
import { type Problem, problemAt } from './problem'
import { newReport, type Report, TOO_MANY } from './report'
import { FORMAT, graphSchema, VERSION } from './schema'
import { checkShape, isObject } from './shape'
import { checkSyntax, FORBIDDEN_KEYS, type Syntax } from './syntax'
import { workAllowed } from './work'

export type ParseResult =
  | { readonly ok: true; readonly graph: CoordinationGraph; readonly notices: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

export function parseGraph(text: string): ParseResult {
  if (text.length > MAX_BYTES) return { ok: false, problems: [tooLarge(text.length)] }
  const report = newReport()
  const syntax = checkSyntax(text, report)
  const value = syntax.readable ? jsonOf(text, syntax, report) : undefined
  if (value === undefined || isOtherFormat(value, report)) return refused(report, text, syntax.readable)

  const allowed = workAllowed(text.length)
  checkShape(graphSchema, value, [], { report, comparing: allowed.comparing })
  if (report.isFull()) return refused(report, text, true)
  const check = { draft: draftOf(value), report, allowed }
  checkReferences(check, checkIdentity(check))
  checkCycles(check)
  checkStatus(check)
  checkEntries(check)
  checkPeriods(check)
  checkPassages(check)
  const mendings = checkWords(check)
  if (report.hasErrors()) return refused(report, text, true)

  mend(value, mendings)
  const graph = graphSchema.safeParse(value)
  if (graph.success) return { ok: true, graph: graph.data, notices: locate(report.list(), text) }
  // The walk and the schema disagree, which would be a fault of ours: say so with its path rather than open the file.
  for (const { path } of graph.error.issues) report.add(problemAt(path.map(asStep), 'other-shape'))
  return refused(report, text, true)
}

function refused(report: Report, text: string, canLocate: boolean): ParseResult {
  // What would have been mended is no reason to refuse.
  const reasons = report.list().filter(({ severity }) => severity === 'error')
  const problems = canLocate ? locate(reasons, text) : reasons
  const line = (problem: Problem) => problem.line ?? 0
  const column = (problem: Problem) => problem.column ?? 0
  const inOrder = problems.toSorted((a, b) => line(a) - line(b) || column(a) - column(b))
  return { ok: false, problems: report.isFull() ? [TOO_MANY, ...inOrder] : inOrder }
}

function jsonOf(text: string, { hasForbiddenKeys }: Syntax, report: Report): unknown {
  const forbiddenAway = (key: string, value: unknown) => (FORBIDDEN_KEYS.has(key) ? undefined : value)
  try {
    const value: unknown = hasForbiddenKeys ? JSON.parse(text, forbiddenAway) : JSON.parse(text)
    return value
  } catch {
    report.add(problemAt([], 'not-json'))
    return undefined
  }
}

/** Whether this is no graph at all, or of a version whose rules nobody here knows: then nothing more is to be said. */
function isOtherFormat(value: unknown, report: Report): boolean {
  if (!isObject(value) || value.format !== FORMAT) {
    const path = isObject(value) ? ['format'] : []
    report.add(problemAt(path, 'not-a-graph', { expected: [`"format": "${FORMAT}"`] }))
    return true
  }
  const major = typeof value.version === 'string' ? /^(\d+)\.\d+$/.exec(value.version)?.[1] : undefined
  if (Number(major) > Number.parseInt(VERSION, 10)) {
    report.add(problemAt(['version'], 'newer-version', { expected: [VERSION] }))
    return true
  }
  return false
}

/** Writes the mended quotations into the parsed value, which nobody else holds yet. */
function mend(value: unknown, mendings: readonly Mending[]): void {
  for (const { path, quote } of mendings) {
    let at = value
    for (const step of path) {
      if (Array.isArray(at) && typeof step === 'number') at = at[step]
      else if (isObject(at)) at = at[step]
    }
    if (isObject(at)) Object.assign(at, quote)
  }
}

function asStep(key: PropertyKey): string | number {
  return typeof key === 'number' ? key : String(key)
}
