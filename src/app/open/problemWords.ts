// A problem's facts in words, for the panel and for the copied list alike.
import { EXPECTED_WORDS, formatPath, type Problem } from '@/core/model/problem'
import { formatNumber } from '@/i18n/formats'
import { type Language, messagesIn } from '@/i18n/language'
import { problemWordsIn } from '@/i18n/late/problems'

/** What these expect is a form, of which they show examples. */
const GIVES_EXAMPLES: ReadonlySet<Problem['code']> = new Set([
  'bad-id',
  'bad-date',
  'bad-country',
  'bad-language',
])

/** Quotes may be as long as the passage. */
const LONGEST = 400

export function foundWords({ code, found }: Problem, language: Language): string | undefined {
  if (found === undefined) return code === 'not-json' ? problemWordsIn(language).endOfFile : undefined
  if (code !== 'too-large') return cut(found)
  return problemWordsIn(language).bytes(formatNumber(language, Number(found)))
}

export function expectedWords({ code, expected }: Problem, language: Language): string | undefined {
  const problems = problemWordsIn(language)
  if (!expected || expected.length === 0) return undefined
  const words = expected.map((entry) => {
    const word = EXPECTED_WORDS.find((one) => one === entry)
    if (word) return problems.expected[word]
    const limit = /^≤ (\d+)$/.exec(entry)?.[1]
    if (limit === undefined) return entry
    const number = `≤ ${formatNumber(language, Number(limit))}`
    if (code === 'too-large') return problems.bytes(number)
    return code === 'too-long' ? problems.characters(number) : number
  })
  const all =
    words.length === 1 ? words.join('') : `${words.slice(0, -1).join(', ')} ${problems.or} ${words.at(-1)}`
  return cut(GIVES_EXAMPLES.has(code) ? problems.example(all) : all)
}

/** The whole list as plain text, one problem a paragraph, for a message to whoever made the file. */
export function problemsAsText(title: string, problems: readonly Problem[], language: Language): string {
  const { open } = messagesIn(language)
  const text = problemWordsIn(language)
  const paragraphs = problems.map((problem) => {
    const place =
      problem.line === undefined
        ? ''
        : ` (${open.line} ${problem.line}, ${open.column} ${problem.column ?? 1})`
    const facts = [
      [open.found, foundWords(problem, language)],
      [open.expected, expectedWords(problem, language)],
      [open.nearest, problem.nearest],
    ]
      .filter(([, words]) => words)
      .map(([name, words]) => `  ${name}: ${words}`)
    return [`${formatPath(problem.path)}${place}`, `  ${text.code[problem.code]}`, ...facts].join('\n')
  })
  return `${[title, ...paragraphs].join('\n\n')}\n`
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
