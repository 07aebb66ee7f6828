// A JSON value against the schema, member by member (SPEC M2–M6). zod's own run over the whole file stops at the
// first hundred thousand issues with a stack overflow, and says neither "missing" nor what key was meant.
import { z } from 'zod'
import { numberRules, stringRules } from './leaves'
import { nearest } from './nearest'
import { type ExpectedWord, type JsonPath, type ProblemCode, problemAt } from './problem'
import type { Report } from './report'
import type { Work } from './work'

interface Check {
  readonly report: Report
  readonly comparing: Work
}

/** Reports what of `value` does not fit. Recurses as deep as the schema, never as deep as the value. */
export function checkShape(schema: z.core.$ZodType, value: unknown, path: JsonPath, check: Check): void {
  if (check.report.isFull()) return
  if (schema instanceof z.ZodOptional) {
    checkShape(schema.unwrap(), value, path, check)
  } else if (schema instanceof z.ZodObject && isObject(value)) {
    checkMembers(schema, value, path, check)
  } else if (schema instanceof z.ZodRecord && isObject(value)) {
    checkEntries(schema, value, path, check)
  } else if (schema instanceof z.ZodArray && Array.isArray(value)) {
    for (const [index, item] of value.entries()) checkShape(schema.element, item, [...path, index], check)
  } else {
    const broken = brokenBy(schema, value, check.comparing)
    if (broken) check.report.add(problemAt(path, broken.code, broken.facts))
  }
}

interface Broken {
  readonly code: ProblemCode
  readonly facts: Parameters<typeof problemAt>[2]
}

/** What a single value breaks, or a value that is none of the sort that the schema has room for. */
function brokenBy(schema: z.core.$ZodType, value: unknown, comparing: Work): Broken | undefined {
  const wrongType: Broken = { code: 'wrong-type', facts: { expected: [sortOf(schema)] } }
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral) {
    if (typeof value !== 'string') return wrongType
    const values = optionsOf(schema)
    if (values.includes(value)) return undefined
    return { code: 'not-in-list', facts: { expected: values, ...hint(nearest(value, values, comparing)) } }
  }
  if (schema instanceof z.ZodString) {
    if (typeof value !== 'string') return wrongType
    const rule = stringRules.get(schema)?.find(({ holds }) => !holds(value))
    return rule && { code: rule.code, facts: { expected: rule.expected } }
  }
  if (schema instanceof z.ZodNumber) {
    if (typeof value !== 'number') return wrongType
    const rule = numberRules.get(schema)?.find(({ holds }) => !holds(value))
    if (rule) return { code: rule.code, facts: { expected: rule.expected } }
    // What no rule names: fractions where whole numbers belong, and numbers too large to count with.
    return z.safeParse(schema, value).success ? undefined : wrongType
  }
  if (schema instanceof z.ZodObject || schema instanceof z.ZodRecord || schema instanceof z.ZodArray)
    return wrongType
  return z.safeParse(schema, value).success ? undefined : { code: 'other-shape', facts: {} }
}

function checkMembers(
  schema: z.ZodObject,
  value: Readonly<Record<string, unknown>>,
  path: JsonPath,
  check: Check,
) {
  const { shape } = schema
  const absent = new Set(Object.keys(shape).filter((key) => !Object.hasOwn(value, key)))
  for (const key of Object.keys(value)) {
    const member = Object.hasOwn(shape, key) ? shape[key] : undefined
    if (member) {
      checkShape(member, value[key], [...path, key], check)
    } else if (!key.startsWith('x-')) {
      // A name that is absent is likelier to be meant than one that is there.
      const close = nearest(key, absent, check.comparing) ?? nearest(key, Object.keys(shape), check.comparing)
      check.report.add(problemAt([...path, key], 'unknown-member', hint(close)))
      // One slip, one problem: what is there under a wrong name is not also missing.
      if (close !== undefined) absent.delete(close)
    }
  }
  for (const key of absent) {
    const member = shape[key]
    if (!member || member instanceof z.ZodOptional) continue
    const listed = member instanceof z.ZodEnum || member instanceof z.ZodLiteral
    const expected = listed ? optionsOf(member) : [sortOf(member)]
    check.report.add(problemAt([...path, key], 'missing', { expected }))
  }
}

function checkEntries(
  schema: z.ZodRecord,
  value: Readonly<Record<string, unknown>>,
  path: JsonPath,
  check: Check,
) {
  for (const [key, entry] of Object.entries(value)) {
    checkShape(schema.keyType, key, [...path, key], check)
    if (schema.valueType instanceof z.ZodType) checkShape(schema.valueType, entry, [...path, key], check)
  }
  // The one rule for a whole map is that a text has at least one language.
  if (Object.keys(value).length === 0 && !z.safeParse(schema, value).success) {
    check.report.add(problemAt(path, 'blank-text', { expected: ['{ "en": "…" }'] }))
  }
}

function sortOf(schema: z.core.$ZodType): ExpectedWord {
  if (schema instanceof z.ZodArray) return 'array'
  if (schema instanceof z.ZodObject || schema instanceof z.ZodRecord) return 'object'
  if (schema instanceof z.ZodNumber) return schema.isInt ? 'integer' : 'number'
  return 'string'
}

function optionsOf(schema: z.ZodEnum | z.ZodLiteral): readonly string[] {
  const values = schema instanceof z.ZodEnum ? schema.options : [...schema.values]
  return values.map(String)
}

/** `exactOptionalPropertyTypes` wants the member absent where there is no hint. */
function hint(nearest: string | undefined): { readonly nearest?: string } {
  return nearest === undefined ? {} : { nearest }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
