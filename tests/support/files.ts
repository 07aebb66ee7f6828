// A graph's file with something in it changed, for tests of what opening a file says about it.
import type { CoordinationGraph } from '@/core/model/graph'
import { type ParseResult, parseGraph } from '@/core/model/parse'
import type { Problem } from '@/core/model/problem'
import { serializeGraph } from '@/core/model/serialize'

type Step = string | number

/** Where a value is `REMOVED`, its member is taken out. */
export const REMOVED = Symbol('removed')

/** The file's text with the values at some paths (`statements/0/modality`) replaced. */
export function fileWith(graph: CoordinationGraph, changes: Readonly<Record<string, unknown>>): string {
  const root: unknown = JSON.parse(serializeGraph(graph))
  for (const [path, value] of Object.entries(changes)) {
    const steps = path.split('/').map((step): Step => (/^\d+$/.test(step) ? Number(step) : step))
    const last = steps.pop()
    const holder = steps.reduce(memberOf, root)
    if (last === undefined || typeof holder !== 'object' || holder === null) throw new Error(`No ${path}`)
    if (value === REMOVED) Reflect.deleteProperty(holder, last)
    else Reflect.set(holder, last, value)
  }
  return `${JSON.stringify(root, null, 2)}\n`
}

function memberOf(value: unknown, step: Step): unknown {
  if (typeof value !== 'object' || value === null) throw new Error(`Nothing at ${step}`)
  const member: unknown = Reflect.get(value, step)
  return member
}

export function problemsOf(text: string): readonly Problem[] {
  const result = parseGraph(text)
  return result.ok ? result.notices : result.problems
}

export function opened(text: string): Extract<ParseResult, { ok: true }> {
  const result = parseGraph(text)
  if (!result.ok) throw new Error(`Not opened: ${JSON.stringify(result.problems, null, 2)}`)
  return result
}
