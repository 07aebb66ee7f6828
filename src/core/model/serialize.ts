// A graph → the bytes of its file, the same for the same graph however it was made (SPEC M15), so that two versions
// differ line by line where they differ at all.
import { z } from 'zod'
import type { CoordinationGraph } from './graph'
import { graphSchema, savedOrder } from './schema'
import { isObject } from './shape'

/** JSON with two spaces of indent, LF line ends and one at the end of the file. */
export function serializeGraph(graph: CoordinationGraph): string {
  return `${JSON.stringify(canonical(graphSchema, graph), null, 2)}\n`
}

/** The same value with its members in the schema's order, `x-…` members after these, and its unordered lists sorted. */
function canonical(schema: z.core.$ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodOptional) return canonical(schema.unwrap(), value)
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    const items = value.map((item) => canonical(schema.element, item))
    const order = savedOrder.get(schema)
    return order === undefined ? items : items.sort((a, b) => compareCodePoints(sortKey(a), sortKey(b)))
  }
  if (schema instanceof z.ZodObject && isObject(value)) {
    const { shape } = schema
    const own = Object.keys(value).filter((key) => !Object.hasOwn(shape, key))
    const keys = [...Object.keys(shape), ...own.sort(compareCodePoints)]
    return Object.fromEntries(
      keys
        .filter((key) => value[key] !== undefined)
        .map((key) => {
          const member = Object.hasOwn(shape, key) ? shape[key] : undefined
          return [key, member ? canonical(member, value[key]) : value[key]]
        }),
    )
  }
  if (schema instanceof z.ZodRecord && isObject(value)) {
    const { valueType } = schema
    const keys = Object.keys(value).sort(compareCodePoints)
    return Object.fromEntries(
      keys.map((key) => [
        key,
        valueType instanceof z.ZodType ? canonical(valueType, value[key]) : value[key],
      ]),
    )
  }
  return value
}

function sortKey(item: unknown): string {
  return String(isObject(item) ? item.id : item)
}

/** The order of code points, which is the same everywhere; the order of UTF-16 units differs from it above U+FFFF. */
function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let at = 0; at < length; at += 1) {
    if (a[at] === b[at]) continue
    const [left, right] = [a.codePointAt(at) ?? 0, b.codePointAt(at) ?? 0]
    return left - right
  }
  return a.length - b.length
}
