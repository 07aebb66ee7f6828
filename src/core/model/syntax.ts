// The text of a file as strict JSON (SPEC M1): what is wrong with it as text, before any of it is built or walked.
// Not what its values mean.
import { type JSONVisitor, printParseErrorCode, visit } from 'jsonc-parser'
import { type JsonPath, type Problem, problemAt } from './problem'
import type { Report } from './report'
import { asWritten } from './written'

/** Nesting of arrays and objects; the format needs 8. Everything behind this gate may recurse. */
const MAX_DEPTH = 64

export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

export interface Syntax {
  /** Whether the text can be read on: it is JSON, and not too deep. */
  readonly readable: boolean
  /** Whether a key that could reach an object's prototype has to be taken out first. */
  readonly hasForbiddenKeys: boolean
}

/** Thrown by the visitor to leave it: it has no other way out, and would follow a hostile file to its end. */
const STOP = new Error('stop')

export function checkSyntax(text: string, report: Report): Syntax {
  /** The keys so far of each open object; nothing for an array. */
  const open: (Set<string> | undefined)[] = []
  let readable = true
  let hasForbiddenKeys = false
  let comma = -1
  let lastError = -1

  const enter = (keys: Set<string> | undefined, line: number, character: number, path: () => JsonPath) => {
    open.push(keys)
    if (open.length <= MAX_DEPTH) return
    readable = false
    report.add(placed(problemAt(path(), 'too-deep', { expected: [`≤ ${MAX_DEPTH}`] }), line, character))
    throw STOP
  }
  const leave = () => {
    open.pop()
  }

  const visitor: JSONVisitor = {
    onObjectBegin: (_offset, _length, line, character, path) => enter(new Set(), line, character, path),
    onArrayBegin: (_offset, _length, line, character, path) => enter(undefined, line, character, path),
    onObjectEnd: leave,
    onArrayEnd: leave,
    onSeparator: (character, offset) => {
      if (character === ',') comma = offset
    },
    onObjectProperty: (key, offset, length, line, character, path) => {
      const siblings = open.at(-1)
      const forbidden = FORBIDDEN_KEYS.has(key)
      hasForbiddenKeys ||= forbidden
      if (forbidden || siblings?.has(key)) {
        const code = forbidden ? 'forbidden-key' : 'duplicate-key'
        const found = asWritten(text, offset, length)
        report.add(placed(problemAt([...path(), key], code, { found }), line, character))
        if (report.isFull()) {
          readable = false
          throw STOP
        }
      }
      siblings?.add(key)
    },
    onError: (error, offset, length, line, character) => {
      const name = printParseErrorCode(error)
      const token = text.slice(offset, offset + length)
      const trailing = /^[\]}]$/.test(token) && isTrailing(text, comma, offset)
      // The visitor may say of one place that two things were expected there.
      if (offset !== lastError) {
        const from = trailing ? comma : offset
        const found = asWritten(text, from, Math.max(1, offset + length - from))
        const expected = trailing ? [token] : (EXPECTED[name] ?? [])
        const facts = found === '' ? { expected } : { found, expected }
        report.add(placed(problemAt([], 'not-json', facts), line, character))
      }
      lastError = offset
      readable = false
      if (report.isFull()) throw STOP
      if (!trailing && !SELF_CONTAINED.has(name)) throw STOP
    },
  }

  try {
    visit(text, visitor, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false })
  } catch (error) {
    if (error !== STOP) throw error
  }
  return { readable, hasForbiddenKeys }
}

function placed(problem: Problem, line: number, character: number): Problem {
  return { ...problem, line: line + 1, column: character + 1 }
}

function isTrailing(text: string, comma: number, offset: number): boolean {
  return comma >= 0 && text.slice(comma + 1, offset).trim() === ''
}

/** What follows one of these is read rightly; what follows any other error is guesswork, so reading stops there. */
const SELF_CONTAINED: ReadonlySet<string> = new Set([
  'InvalidCommentToken',
  'InvalidUnicode',
  'InvalidEscapeCharacter',
  'InvalidCharacter',
])

const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  InvalidSymbol: ['value'],
  InvalidNumberFormat: ['number'],
  PropertyNameExpected: ['key'],
  ValueExpected: ['value'],
  ColonExpected: [':'],
  CommaExpected: [','],
  CloseBraceExpected: ['}'],
  CloseBracketExpected: [']'],
  EndOfFileExpected: ['end'],
  UnexpectedEndOfString: ['"'],
  UnexpectedEndOfNumber: ['number'],
  InvalidUnicode: ['\\u0000'],
  InvalidEscapeCharacter: ['\\\\'],
}
