// What can be wrong with a file, as data: codes and facts. The words are in src/i18n, so that both languages say it.

/** Every code that something emits, in the order of the gate's steps; the i18n catalogue has a message for each. */
export const PROBLEM_CODES = [
  // The file as bytes and as text (SPEC M1). These, but for the keys, keep the rest from being looked at.
  'too-large',
  'not-utf8',
  'too-deep',
  'not-json',
  'duplicate-key',
  'forbidden-key',
  'not-a-graph',
  'newer-version',
  'bad-version',
  // The shape of one value (M2–M6).
  'missing',
  'wrong-type',
  'unknown-member',
  'not-in-list',
  'bad-id',
  'blank-text',
  'too-long',
  'bad-date',
  'bad-url',
  'bad-language',
  'bad-country',
  'out-of-range',
  'other-shape',
  // Things against one another (M4, M5, M8–M10).
  'duplicate-id',
  'duplicate-entry',
  'dangling-reference',
  'wrong-reference',
  'cycle',
  'no-evidence',
  'no-note',
  'unknown-option',
  'absent-language',
  'wrong-order',
  // Words against the passages (M7, M11–M13).
  'wrong-sha256',
  'not-lf',
  'quote-not-found',
  'quote-ambiguous',
  'connector-not-found',
  'not-checked',
  'reanchored',
  // There are more than can be listed (M14).
  'too-many',
] as const

export type ProblemCode = (typeof PROBLEM_CODES)[number]
export type JsonPath = readonly (string | number)[]

/**
 * Words that `expected` uses for a sort of value; the i18n catalogue translates them. Every other entry of
 * `expected` is shown as it is: a value of a list, an example (`org:iom`), a limit (`≤ 28`), a path, a hash, a token.
 */
export const EXPECTED_WORDS = [
  'string',
  'number',
  'integer',
  'array',
  'object',
  // Where the text is no JSON.
  'value',
  'key',
  'end',
  // What a reference may name.
  'document',
  'passage',
  'actor',
  'topic',
  'statement',
] as const

export type ExpectedWord = (typeof EXPECTED_WORDS)[number]

export interface Problem {
  readonly code: ProblemCode
  /** An `error` keeps the file from being opened; a `notice` says what was mended on the way. */
  readonly severity: 'error' | 'notice'
  readonly path: JsonPath
  /** What stands there, as it is written in the file, cut to a readable length; of a cycle, its ids. */
  readonly found?: string
  /** What would be right; see `EXPECTED_WORDS`. Several are alternatives, or the two ends of a range. */
  readonly expected?: readonly string[]
  /** The closest valid id, key, value or quotation. */
  readonly nearest?: string
  /** 1-based place in the file's text, where there is one; columns count UTF-16 units, as editors do. */
  readonly line?: number
  readonly column?: number
}

/** A problem that keeps the file from being opened. */
export function problemAt(
  path: JsonPath,
  code: ProblemCode,
  facts: Pick<Problem, 'found' | 'expected' | 'nearest'> = {},
): Problem {
  return { code, severity: 'error', path, ...facts }
}

/** `$.statements[3].participants[0].actor` */
export function formatPath(path: JsonPath): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`
    return /^[A-Za-z_$][\w$]*$/.test(step) ? `${text}.${step}` : `${text}[${JSON.stringify(step)}]`
  }, '$')
}
