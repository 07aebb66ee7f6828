// The single values of the format (SPEC M5, M6): each is a zod schema together with its rules, so that a value
// that breaks one is reported under that rule's own code. What is made of them is in schema.ts.
import { config, z } from 'zod'
import type { ProblemCode } from './problem'
import { codePointLength } from './text'

// zod compiles validators with `new Function` unless told not to; the page's content security policy forbids that.
config({ jitless: true })

/** Plates show `short`; longer ones do not fit two or three lines. In code points. */
const SHORT_MAX = 28
/** Of `prefix` and `suffix`, in code points. */
export const CONTEXT_MAX = 32

export interface Rule<Value> {
  readonly code: ProblemCode
  readonly expected: readonly string[]
  /** For strings: the same rule as `holds`, in the form that JSON Schema can say. */
  readonly pattern?: RegExp
  readonly maxLength?: number
  readonly holds: (value: Value) => boolean
}

/** Schema → its rules, in the order in which they are tried; only the first that is broken is reported. */
export const stringRules = new WeakMap<z.core.$ZodType, readonly Rule<string>[]>()
export const numberRules = new WeakMap<z.core.$ZodType, readonly Rule<number>[]>()

function matching(pattern: RegExp, code: ProblemCode, ...expected: readonly string[]): Rule<string> {
  return { code, expected, pattern, holds: (value) => pattern.test(value) }
}

function atMost(maxLength: number): Rule<string> {
  const holds = (value: string) => codePointLength(value) <= maxLength
  return { code: 'too-long', expected: [`≤ ${maxLength}`], maxLength, holds }
}

function string(...rules: readonly Rule<string>[]): z.ZodString {
  const schema = rules.reduce(
    (made, { pattern, holds }) => (pattern ? made.regex(pattern) : made.refine(holds)),
    z.string(),
  )
  stringRules.set(schema, rules)
  return schema
}

function number(schema: z.ZodNumber, ...rules: readonly Rule<number>[]): z.ZodNumber {
  numberRules.set(schema, rules)
  return schema
}

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/
const dateForm = matching(DATE, 'bad-date', '2009', '2009-03', '2009-03-24')
const inCalendar: Rule<string> = {
  code: 'bad-date',
  expected: dateForm.expected,
  holds: (value) => {
    const [year = 0, month = 1, day = 1] = value.split('-').map(Number)
    return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
  },
}

const notBlank = matching(/\S/, 'blank-text')

const ID = /^[a-z][a-z0-9-]*:[A-Za-z0-9][A-Za-z0-9._-]*$/
export const idLeaf = string(matching(ID, 'bad-id', 'org:iom', 'stmt:95.R6'))
export const optionIdLeaf = string(matching(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'bad-id', 'mexico-office'))
export const textLeaf = string(notBlank)
export const shortLeaf = string(notBlank, atMost(SHORT_MAX))
export const contextLeaf = string(atMost(CONTEXT_MAX))
/** ISO 8601 with reduced precision. */
export const dateLeaf = string(dateForm, inCalendar)
export const urlLeaf = string(matching(/^(https?:\/\/|mailto:)\S+$/, 'bad-url', 'https://…', 'mailto:…'))
export const countryLeaf = string(matching(/^[A-Z]{2}$/, 'bad-country', 'MX'))
/** Without a rule here: the check of the passage's text says more, so the shape leaves it to that one (SPEC M11). */
export const sha256Leaf = z.string().regex(/^[0-9a-f]{64}$/)
export const versionLeaf = string(matching(/^\d+\.\d+$/, 'bad-version', '1.0'))
/** BCP 47, as far as reports need it. */
export const languageLeaf = string(
  matching(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'bad-language', 'en', 'es', 'es-MX'),
)

/** A place in a text, in code points (SPEC M7). */
export const offsetLeaf = number(z.int().nonnegative(), {
  code: 'out-of-range',
  expected: ['≥ 0'],
  holds: (value) => value >= 0,
})
export const coordinateLeaf = number(z.number())
export const zoomLeaf = number(z.number().positive(), {
  code: 'out-of-range',
  expected: ['> 0'],
  holds: (value) => value > 0,
})

export function isId(value: string): boolean {
  return ID.test(value)
}

export function isDate(value: string): boolean {
  return DATE.test(value) && inCalendar.holds(value)
}
