// What opening says about each thing that can be wrong: its code, its path, what is found, expected and nearest.
import { describe, expect, test } from 'vitest'
import type { CoordinationGraph } from '@/core/model/graph'
import { MAX_BYTES } from '@/core/model/parse'
import { formatPath, PROBLEM_CODES, type Problem } from '@/core/model/problem'
import { fileWith, opened, problemsOf, REMOVED } from '../../../support/files'
import {
  actor,
  ambiguity,
  graph,
  inferred,
  part,
  partOf,
  passage,
  stated,
  statement,
  TEXT,
  text,
  topic,
} from '../../../support/graphs'

const step = {
  id: 'step:1',
  title: text('One'),
  text: text('See'),
  notes: {},
  view: 'map',
  focus: ['org:a'],
  reading: 'lead',
} as const

const valid: CoordinationGraph = graph({
  translated: ['es'],
  actors: [
    actor('org:a', { ...stated(0, 3), translated: ['es'], countries: ['MX'] }),
    actor('org:b', { partOf: [partOf('org:a', { since: '2001', until: '2016-09' })] }),
  ],
  topics: [topic('event:m', { kind: 'event', start: '2008-09-30', end: '2008-10-01' })],
  statements: [
    statement('stmt:1', [part('org:a', 'lead'), part('org:b', 'partner', { connector: 'works with Ben' })], {
      about: ['event:m'],
      actions: [{ verb: text('work'), object: 'event:m', evidence: [] }],
      speaker: 'org:a',
    }),
    statement('stmt:2', [part('org:b', 'lead', inferred)], { modifies: 'stmt:1' }),
  ],
  ambiguities: [ambiguity('amb:1', ['stmt:1'])],
  stories: [{ id: 'story:1', title: text('Story'), steps: [step] }],
  positions: { wide: { 'org:a': { x: 1, y: 2 } } },
})

const S = 'statements/0'
const E = `${S}/evidence/0`

interface Case {
  readonly rule: string
  readonly says: string
  readonly changes: Readonly<Record<string, unknown>>
  readonly problem: Partial<Omit<Problem, 'path'>> & { readonly code: Problem['code']; readonly path: string }
}

const cases: readonly Case[] = [
  {
    rule: 'M1',
    says: 'a file of another format is no graph',
    changes: { format: 'gexf' },
    problem: { code: 'not-a-graph', path: '$.format', found: '"gexf"', line: 2 },
  },
  {
    rule: 'M1',
    says: 'a newer major version is refused',
    changes: { version: '2.0' },
    problem: { code: 'newer-version', path: '$.version', found: '"2.0"', expected: ['1.0'], line: 3 },
  },
  {
    rule: 'M1',
    says: 'a version is two numbers',
    changes: { version: 'one' },
    problem: { code: 'bad-version', path: '$.version', found: '"one"' },
  },
  {
    rule: 'M2',
    says: 'a missing member is told at its path',
    changes: { [`${S}/summary`]: REMOVED },
    problem: { code: 'missing', path: '$.statements[0].summary', expected: ['object'] },
  },
  {
    rule: 'M2',
    says: 'a missing member of a closed list is told with the list',
    changes: { [`${S}/polarity`]: REMOVED },
    problem: {
      code: 'missing',
      path: '$.statements[0].polarity',
      expected: ['asked', 'existing', 'context'],
    },
  },
  {
    rule: 'M2',
    says: 'a value of another type is told with the type that belongs there',
    changes: { actors: 'none' },
    problem: { code: 'wrong-type', path: '$.actors', found: '"none"', expected: ['array'] },
  },
  {
    rule: 'M2',
    says: 'a fraction is no offset',
    changes: { [`${E}/start`]: 0.5 },
    problem: {
      code: 'wrong-type',
      path: '$.statements[0].evidence[0].start',
      found: '0.5',
      expected: ['integer'],
    },
  },
  {
    rule: 'M2',
    says: 'an unknown member is told with the nearest known one',
    changes: { [`${S}/abuot`]: [] },
    problem: { code: 'unknown-member', path: '$.statements[0].abuot', found: '"abuot"', nearest: 'about' },
  },
  {
    rule: 'M3',
    says: 'a value outside its closed list is told with the list and the nearest value',
    changes: { [`${S}/modality`]: 'recomended' },
    problem: {
      code: 'not-in-list',
      path: '$.statements[0].modality',
      found: '"recomended"',
      nearest: 'recommended',
    },
  },
  {
    rule: 'M4',
    says: 'a stated tie without evidence is an error with its path',
    changes: { [`${S}/participants/1/evidence`]: [] },
    problem: { code: 'no-evidence', path: '$.statements[0].participants[1].evidence', found: '[]' },
  },
  {
    rule: 'M4',
    says: 'a stated part-of without evidence is an error',
    changes: { 'actors/1/partOf/0/status': 'stated' },
    problem: { code: 'no-evidence', path: '$.actors[1].partOf[0].evidence' },
  },
  {
    rule: 'M4',
    says: 'something inferred without a note is an error',
    changes: { 'actors/1/note': REMOVED },
    problem: { code: 'no-note', path: '$.actors[1].note' },
  },
  {
    rule: 'M5',
    says: 'an id with spaces is none',
    changes: { 'actors/0/id': 'org: a b' },
    problem: { code: 'bad-id', path: '$.actors[0].id', found: '"org: a b"' },
  },
  {
    rule: 'M5',
    says: 'an id may stand once in the file, whatever it is an id of',
    changes: { 'topics/0/id': 'org:a' },
    problem: { code: 'duplicate-id', path: '$.topics[0].id', found: '"org:a"', expected: ['$.actors[0].id'] },
  },
  {
    rule: 'M6',
    says: 'a name of nothing but white space is blank',
    changes: { 'actors/0/name/en': ' \n' },
    problem: { code: 'blank-text', path: '$.actors[0].name.en', found: '" \\n"' },
  },
  {
    rule: 'M6',
    says: 'a text without any language is blank',
    changes: { 'topics/0/name': {} },
    problem: { code: 'blank-text', path: '$.topics[0].name', found: '{}' },
  },
  {
    rule: 'M6',
    says: 'a short name has at most 28 code points',
    changes: { 'actors/0/short/en': '🤝'.repeat(29) },
    problem: { code: 'too-long', path: '$.actors[0].short.en', expected: ['≤ 28'] },
  },
  {
    rule: 'M6',
    says: 'a date that no calendar has is none',
    changes: { asOf: '2009-02-30' },
    problem: { code: 'bad-date', path: '$.asOf', found: '"2009-02-30"' },
  },
  {
    rule: 'M6',
    says: 'an address is http, https or mailto',
    changes: { 'documents/0/url': 'javascript:alert(1)' },
    problem: { code: 'bad-url', path: '$.documents[0].url' },
  },
  {
    rule: 'M6',
    says: 'languages are BCP 47 tags',
    changes: { 'actors/0/name/English': 'A' },
    problem: { code: 'bad-language', path: '$.actors[0].name.English' },
  },
  {
    rule: 'M6',
    says: 'countries are two capital letters',
    changes: { 'actors/0/countries': ['Mexico'] },
    problem: { code: 'bad-country', path: '$.actors[0].countries[0]' },
  },
  {
    rule: 'M7',
    says: 'an offset is not below nought',
    changes: { [`${E}/start`]: -1 },
    problem: {
      code: 'out-of-range',
      path: '$.statements[0].evidence[0].start',
      found: '-1',
      expected: ['≥ 0'],
    },
  },
  {
    rule: 'M8',
    says: 'a reference to nothing is told with the nearest id',
    changes: { [`${S}/about`]: ['event:n'] },
    problem: {
      code: 'dangling-reference',
      path: '$.statements[0].about[0]',
      found: '"event:n"',
      expected: ['topic'],
      nearest: 'event:m',
    },
  },
  {
    rule: 'M8',
    says: 'a topic where an institution belongs is the wrong sort',
    changes: { [`${S}/participants/0/actor`]: 'event:m' },
    problem: {
      code: 'wrong-reference',
      path: '$.statements[0].participants[0].actor',
      found: '"event:m"',
      expected: ['actor'],
    },
  },
  {
    rule: 'M8',
    says: 'a saved place belongs to an institution or a statement',
    changes: { 'positions/wide/org:q': { x: 0, y: 0 } },
    problem: { code: 'dangling-reference', path: '$.positions.wide["org:q"]', nearest: 'org:a' },
  },
  {
    rule: 'M8',
    says: 'a story focuses on what is there',
    changes: { 'stories/0/steps/0/focus/0': 'org:gone' },
    problem: { code: 'dangling-reference', path: '$.stories[0].steps[0].focus[0]' },
  },
  {
    rule: 'M9',
    says: 'institutions are not part of themselves by way of others',
    changes: { 'actors/0/partOf': [{ actor: 'org:b', status: 'inferred', note: { en: 'n' } }] },
    problem: {
      code: 'cycle',
      path: '$.actors[1].partOf[0].actor',
      found: 'org:a → org:b → org:a',
    },
  },
  {
    rule: 'M9',
    says: 'statements do not modify one another in a circle',
    changes: { [`${S}/modifies`]: 'stmt:2' },
    problem: { code: 'cycle', path: '$.statements[1].modifies' },
  },
  {
    rule: 'M10',
    says: 'an ambiguity is decided for one of its options',
    changes: { 'ambiguities/0/chosen': 'ohter' },
    problem: {
      code: 'unknown-option',
      path: '$.ambiguities[0].chosen',
      expected: ['one', 'other'],
      nearest: 'other',
    },
  },
  {
    rule: 'M10',
    says: 'nobody takes the same part twice',
    changes: { [`${S}/participants/1`]: { ...part('org:a', 'lead') } },
    problem: {
      code: 'duplicate-entry',
      path: '$.statements[0].participants[1]',
      expected: ['$.statements[0].participants[0]'],
    },
  },
  {
    rule: 'M10',
    says: 'a translation is of a language that is there',
    changes: { translated: ['fr'] },
    problem: { code: 'absent-language', path: '$.translated[0]', found: '"fr"', expected: ['en', 'es'] },
  },
  {
    rule: 'M10',
    says: 'what ends does not end before it begins',
    changes: { 'actors/1/partOf/0/until': '2000-12-31' },
    problem: { code: 'wrong-order', path: '$.actors[1].partOf[0].until', expected: ['≥ 2001'] },
  },
  {
    rule: 'M11',
    says: 'a passage is what its hash says, and the right hash is told',
    changes: { 'passages/0/sha256': '0'.repeat(64) },
    problem: { code: 'wrong-sha256', path: '$.passages[0].sha256', expected: [passage().sha256] },
  },
  {
    rule: 'M11',
    says: 'lines end in LF, and what follows from other line ends is not told again',
    changes: { 'passages/0/text': TEXT.replace('\n', '\r\n') },
    problem: { code: 'not-lf', path: '$.passages[0].text' },
  },
  {
    rule: 'M12',
    says: 'words that are not in the passage are told with those most like them',
    changes: { [`${E}/exact`]: 'Ana worked with Benn' },
    problem: {
      code: 'quote-not-found',
      path: '$.statements[0].evidence[0].exact',
      found: 'Ana worked with Benn',
      nearest: 'Ana works with Ben',
    },
  },
  {
    rule: 'M12',
    says: 'words that stand in several places are told with the places',
    changes: { [E]: { passage: 'psg:1', start: 1, end: 4, exact: 'Ben', prefix: '', suffix: '' } },
    problem: {
      code: 'quote-ambiguous',
      path: '$.statements[0].evidence[0].exact',
      expected: ['15–18', '42–45'],
    },
  },
  {
    rule: 'M12',
    says: 'evidence whose offsets are off by one is mended, with a notice',
    changes: { [`${E}/start`]: 1, [`${E}/end`]: 18 },
    problem: {
      code: 'reanchored',
      severity: 'notice',
      path: '$.statements[0].evidence[0]',
      found: '1–18',
      expected: ['0–17'],
    },
  },
  {
    rule: 'M13',
    says: 'a connector stands in the passage of its statement',
    changes: { [`${S}/participants/1/connector`]: 'work with Ben' },
    problem: {
      code: 'connector-not-found',
      path: '$.statements[0].participants[1].connector',
      nearest: 'works with Ben',
    },
  },
]

describe('problems of a file', () => {
  test('the file that the cases change has none', () => {
    expect(opened(fileWith(valid, {})).notices).toEqual([])
  })

  test.each(cases.map((one) => [one.rule, one.says, one] as const))(
    '[%s] %s',
    (_rule, _says, { changes, problem }) => {
      const problems = problemsOf(fileWith(valid, changes))
      expect(problems.map(({ path, code }) => `${code} ${formatPath(path)}`)).toEqual([
        `${problem.code} ${problem.path}`,
      ])
      const { path: _path, ...facts } = problem
      expect(problems[0]).toMatchObject(facts)
      expect(problems[0]?.line).toBeGreaterThan(0)
      expect(problems[0]?.column).toBeGreaterThan(0)
    },
  )

  test('[M14] every problem of a file is told at once, in the order of its lines', () => {
    const changes = Object.assign({}, ...cases.filter(mayGoTogether).map((one) => one.changes))
    const problems = problemsOf(fileWith(valid, changes))
    expect(problems.length).toBeGreaterThan(8)
    const lines = problems.map(({ line }) => line ?? 0)
    expect(lines).toEqual(lines.toSorted((a, b) => a - b))
    expect(lines.every((line) => line > 0)).toBe(true)
  })

  test('[M14] a missing list of institutions is one problem, not one for each that is named', () => {
    expect(problemsOf(fileWith(valid, { actors: REMOVED })).map(({ code }) => code)).toEqual(['missing'])
  })

  test('[M14] an institution with one bad member is still there for those who name it', () => {
    const codes = problemsOf(fileWith(valid, { 'actors/0/kind': 7 })).map(({ code }) => code)
    expect(codes).toEqual(['wrong-type'])
  })

  test('[M2] a misspelt member is one problem: it is not also missing under its right name', () => {
    const changes = { 'statements/0/polarty': 'asked', 'statements/0/polarity': REMOVED }
    expect(problemsOf(fileWith(valid, changes))).toMatchObject([
      { code: 'unknown-member', nearest: 'polarity' },
    ])
  })

  test('[M9] what was part of the other at another time makes no circle', () => {
    const earlier = { actor: 'org:b', until: '1999', status: 'inferred', note: { en: 'n' } }
    expect(problemsOf(fileWith(valid, { 'actors/0/partOf': [earlier] }))).toEqual([])
  })

  test('the list of codes has no code that nothing tells', () => {
    // Told of the text, or of too much work, in hostile.test.ts; `not-utf8` in readText.test.ts; `other-shape` is a guard.
    const elsewhere = ['too-large', 'too-deep', 'not-json', 'duplicate-key', 'forbidden-key']
    const guards = ['not-utf8', 'not-checked', 'too-many', 'other-shape']
    const told = new Set([...cases.map(({ problem }) => problem.code), ...elsewhere, ...guards])
    expect([...PROBLEM_CODES].filter((code) => !told.has(code))).toEqual([])
    expect(MAX_BYTES).toBeGreaterThan(1_000_000)
  })
})

function mayGoTogether({ rule, problem }: Case): boolean {
  return ['M3', 'M4', 'M6', 'M10', 'M11'].includes(rule) && problem.path !== '$.actors'
}
