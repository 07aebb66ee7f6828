// What can be wrong with a file, as data: codes and facts. The words are in src/i18n, so that both languages say it.

/** One per numbered rule of SPEC.md that a file can break; the i18n catalogue has a message for each. */
export const PROBLEM_CODES = [
  'too-large',
  'not-utf8',
  'too-deep',
  'not-json',
  'duplicate-key',
  'forbidden-key',
  'not-a-graph',
  'newer-version',
  'missing',
  'wrong-type',
  'not-in-list',
  'unknown-member',
  'bad-id',
  'blank-text',
  'bad-date',
  'bad-url',
  'bad-language',
  'bad-country',
  'out-of-range',
  'too-long',
  'duplicate-id',
  'dangling-reference',
  'wrong-reference',
  'cycle',
  'no-evidence',
  'no-note',
  'unknown-option',
  'wrong-sha256',
  'not-lf',
  'quote-not-found',
  'quote-ambiguous',
  'connector-not-found',
  'reanchored',
  'other-shape',
] as const

export type ProblemCode = (typeof PROBLEM_CODES)[number]
export type JsonPath = readonly (string | number)[]

export interface Problem {
  readonly code: ProblemCode
  /** An `error` keeps the file from being opened; a `notice` says what was mended on the way. */
  readonly severity: 'error' | 'notice'
  readonly path: JsonPath
  /** What stands there, as it would be written in the file, cut to a readable length. */
  readonly found?: string
  /** What would be right: a type name, the values of a list, a limit, a hash. */
  readonly expected?: readonly string[]
  /** The closest valid id, key or quotation. */
  readonly nearest?: string
  /** 1-based place in the file's text, where there is one. */
  readonly line?: number
  readonly column?: number
}

/** `$.statements[3].participants[0].actor` */
export function formatPath(path: JsonPath): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`
    return /^[A-Za-z_$][\w$]*$/.test(step) ? `${text}.${step}` : `${text}[${JSON.stringify(step)}]`
  }, '$')
}
