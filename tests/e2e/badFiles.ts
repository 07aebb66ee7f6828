// Files that must not open, with what has to be said of each: hand-written, so that the panel is held to the words, not to the parser.
import { readFileSync } from 'node:fs'
import type { ProblemCode } from '@/core/model/problem'
import { fileWith, opened } from '../support/files'

export interface ToldProblem {
  readonly code: ProblemCode
  readonly path: string
  /** Words of the line that is told; the last one that has them. */
  readonly line?: string
  readonly found?: string
  readonly expected?: string
  readonly nearest?: string
}

export interface BadFile {
  readonly what: string
  readonly text: string
  readonly told: readonly ToldProblem[]
}

export const exampleText = readFileSync('data/example.coordination.json', 'utf8')
export const example = opened(exampleText).graph

const [note] = example.documents
const DEEP = 100_000
const MISQUOTED = 'The City Counsel should plan the night of open doors'

export const BAD_FILES: readonly BadFile[] = [
  {
    what: 'a text that is not JSON',
    text: 'Dear all,\nplease find attached the map.\n',
    told: [{ code: 'not-json', path: '$', line: 'Dear', found: 'Dear', expected: 'a value' }],
  },
  {
    what: 'a file that breaks off in the middle',
    text: exampleText.slice(0, exampleText.indexOf('"passages"')).trimEnd(),
    told: [{ code: 'not-json', path: '$', line: '  ],', found: 'the end of the file' }],
  },
  {
    what: 'a hundred thousand nested lists',
    text: '['.repeat(DEEP) + ']'.repeat(DEEP),
    told: [{ code: 'too-deep', path: `$${'[0]'.repeat(64)}`, line: '[', expected: '≤ 64' }],
  },
  {
    what: 'a key that stands twice',
    text: exampleText.replace('"asOf": "2026",', '"asOf": "2026",\n  "asOf": "2025",'),
    told: [{ code: 'duplicate-key', path: '$.asOf', line: '"asOf": "2025"', found: '"asOf"' }],
  },
  {
    what: 'an id that stands twice',
    text: fileWith(example, { 'documents/1': { ...note, symbol: 'Note 2' } }),
    told: [
      { code: 'duplicate-id', path: '$.documents[1].id', line: '"id": "doc:note"', found: '"doc:note"' },
    ],
  },
  {
    what: 'a blank id',
    text: fileWith(example, { 'actors/1/id': ' ' }),
    told: [{ code: 'bad-id', path: '$.actors[1].id', line: '"id": " "', found: '" "' }],
  },
  {
    what: 'a reference to nothing',
    text: fileWith(example, { 'statements/0/participants/0/actor': 'org:concil' }),
    told: [
      {
        code: 'dangling-reference',
        path: '$.statements[0].participants[0].actor',
        line: '"actor": "org:concil"',
        found: '"org:concil"',
        expected: 'the id of an institution',
        nearest: 'org:council',
      },
    ],
  },
  {
    what: 'a quotation that the passage does not have',
    text: fileWith(example, { 'statements/0/evidence/0/exact': MISQUOTED }),
    told: [
      {
        code: 'quote-not-found',
        path: '$.statements[0].evidence[0].exact',
        line: MISQUOTED,
        found: MISQUOTED,
        nearest: 'The City Council should plan the night of open doors',
      },
    ],
  },
  {
    what: 'a newer version',
    text: fileWith(example, { version: '2.0' }),
    told: [{ code: 'newer-version', path: '$.version', line: '"version"', found: '"2.0"', expected: '1.0' }],
  },
  {
    what: 'keys that reach an object’s prototype',
    text: exampleText.replaceAll(
      '"kind": "civil-society",',
      '"kind": "civil-society",\n      "__proto__": { "ranForeignCode": true },',
    ),
    told: [
      {
        code: 'forbidden-key',
        path: '$.actors[0].__proto__',
        line: '"__proto__"',
        found: '"__proto__"',
      },
    ],
  },
  {
    what: 'many faults, some with names that look like code',
    text: fileWith(example, {
      'actors/0/kind': '<img src=x onerror="ranForeignCode = true">',
      'actors/0/countries': ['mx'],
      'statements/0/modality': '\u202eمطلوب',
      'statements/0/polarity': '👩🏽‍⚖️',
    }),
    told: [
      {
        code: 'not-in-list',
        path: '$.actors[0].kind',
        line: '<img src=x',
        found: '"<img src=x onerror=\\"ranForeignCode = true\\">"',
        expected: 'un-system, un-office',
      },
      { code: 'bad-country', path: '$.actors[0].countries[0]', line: '"mx"', found: '"mx"' },
      { code: 'not-in-list', path: '$.statements[0].modality', line: 'مطلوب', found: 'مطلوب' },
      { code: 'not-in-list', path: '$.statements[0].polarity', line: '👩🏽‍⚖️', found: '👩🏽‍⚖️' },
    ],
  },
]

export function lineOf(text: string, words: string): number {
  return text.slice(0, text.lastIndexOf(words)).split('\n').length
}
