// The text of a file as strict JSON (SPEC M1): what is wrong with it as text, before any of it is built or walked.
// Not what its values mean.
import { printParseErrorCode, visit } from 'jsonc-parser'
import { type Problem, problemAt } from './problem'
import { asWritten } from './written'

/** Nesting of arrays and objects; the format needs 8. Everything behind this gate may recurse. */
export const MAX_DEPTH = 64

const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

export interface Syntax {
  readonly problems: readonly Problem[]
  /** Whether the text can be read on: it is JSON, and not too deep. */
  readonly readable: boolean
  /** Whether a key that could reach an object's prototype has to be taken out first. */
  readonly hasForbiddenKeys: boolean
}

/** Thrown by the visitor to leave it: it has no other way out, and would follow a hostile file to its end. */
const STOP = new Error('stop')

export function checkSyntax(text: string): Syntax {
  const problems: Problem[] = []
  const keys: (Set<string> | undefined)[] = []
  let readable = true
  let hasForbiddenKeys = false
  let comma = -1

  const open = (
    kind: Set<string> | undefined,
    line: number,
    character: number,
    path: () => Problem['path'],
  ) => {
    keys.push(kind)
    if (keys.length <= MAX_DEPTH) return
    const facts = { expected: [`≤ ${MAX_DEPTH}`] }
    problems.push({ ...problemAt(path(), 'too-deep', facts), line: line + 1, column: character + 1 })
    readable = false
    throw STOP
  }

  try {
    visit(
      text,
      {
        onObjectBegin: (_offset, _length, line, character, path) => open(new Set(), line, character, path),
        onArrayBegin: (_offset, _length, line, character, path) => open(undefined, line, character, path),
        onObjectEnd: () => {
          keys.pop()
        },
        onArrayEnd: () => {
          keys.pop()
        },
        onSeparator: (character, offset) => {
          if (character === ',') comma = offset
        },
        onObjectProperty: (key, offset, length, line, character, path) => {
          const siblings = keys.at(-1)
          const forbidden = FORBIDDEN_KEYS.has(key)
          hasForbiddenKeys ||= forbidden
          if (forbidden || siblings?.has(key)) {
            const code = forbidden ? 'forbidden-key' : 'duplicate-key'
            const found = asWritten(text, offset, length)
            const problem = problemAt([...path(), key], code, { found })
            problems.push({ ...problem, line: line + 1, column: character + 1 })
          }
          siblings?.add(key)
        },
        onError: (error, offset, length, line, character) => {
          const name = printParseErrorCode(error)
          readable = false
          const trailing =
            /^[\]}]$/.test(text.slice(offset, offset + length)) && isTrailing(text, comma, offset)
          const facts = trailing
            ? {
                found: asWritten(text, comma, offset + length - comma),
                expected: [text.slice(offset, offset + 1)],
              }
            : { found: asWritten(text, offset, Math.max(length, 1)), expected: EXPECTED[name] ?? [] }
          const last = problems.at(-1)
          const sameSpot =
            last?.code === 'not-json' && last.line === line + 1 && last.column === character + 1
          if (!sameSpot) {
            problems.push({ ...problemAt([], 'not-json', facts), line: line + 1, column: character + 1 })
          }
          if (!trailing && !SELF_CONTAINED.has(name)) throw STOP
        },
      },
      { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false },
    )
  } catch (error) {
    if (error !== STOP) throw error
  }
  return { problems, readable, hasForbiddenKeys }
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
