// Files that mean harm, or that come from a broken program: each is answered with problems, none with an exception.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MAX_BYTES } from '@/core/model/limits'
import { parseGraph } from '@/core/model/parse'
import { formatPath } from '@/core/model/problem'
import { MAX_PROBLEMS } from '@/core/model/report'
import { serializeGraph } from '@/core/model/serialize'
import { fileWith, opened, problemsOf } from '../../../support/files'
import { actor, evidence, graph, part, passage, statement } from '../../../support/graphs'

const codes = (text: string) => problemsOf(text).map(({ code }) => code)

describe('what is no JSON', () => {
  test.each([
    ['', 1, 1, ['value']],
    ['hello', 1, 1, ['value']],
    ['<!doctype html>\n<p>', 1, 1, ['value']],
    ['{"a": 1', 1, 8, ['}']],
    ['{"a" 1}', 1, 6, [':']],
    ['[1 2]', 1, 4, [',']],
    ['{} {}', 1, 4, ['end']],
    ['{\n  "a": tru\n}', 2, 8, ['value']],
    ['{"a": "never ends\n}', 1, 7, ['"']],
    ['{a: 1}', 1, 2, ['value']],
  ])('[M1] %j is told with its place and what belongs there', (text, line, column, expected) => {
    expect(problemsOf(text)).toMatchObject([{ code: 'not-json', line, column, expected }])
  })

  test('[M1] comments and trailing commas are told, each of them, since what follows can still be read', () => {
    const text = '{\n  // one\n  "a": [1, 2,],\n  "b": "\\q",\n}'
    expect(problemsOf(text).map(({ line, found }) => [line, found])).toEqual([
      [2, '// one'],
      [3, ',]'],
      [4, '"\\q"'],
      [5, ', }'],
    ])
  })

  test.each(['0', 'null', '"text"', '[]', '{}', '{"format": 7}'])('[M1] %s is JSON but no graph', (text) => {
    expect(codes(text)).toEqual(['not-a-graph'])
  })

  test('[M1] a text over the cap is refused unread', () => {
    expect(codes(' '.repeat(MAX_BYTES + 1))).toEqual(['too-large'])
  })

  test.each([
    ['arrays', '['],
    ['objects', '{"a":'],
  ])('[M1] a hundred thousand nested %s are too deep, and nothing is walked', (_name, open) => {
    expect(codes(open.repeat(100_000))).toEqual(['too-deep'])
    const inside = `{"format":"coordination-graph","x-deep":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
    expect(codes(inside)).toEqual(['too-deep'])
  })
})

describe('keys', () => {
  const valid = serializeGraph(graph({ actors: [actor('org:a')] }))

  test('[M1] a key that stands twice is told at the second place', () => {
    const text = valid.replace('"kind": "other",', '"kind": "other",\n      "kind": "un-post",')
    const [problem, ...others] = problemsOf(text)
    expect(others).toEqual([])
    expect(problem).toMatchObject({ code: 'duplicate-key', found: '"kind"' })
    expect(formatPath(problem?.path ?? [])).toBe('$.actors[0].kind')
    expect(text.split('\n')[(problem?.line ?? 0) - 1]).toContain('un-post')
  })

  test.each(['__proto__', 'constructor', 'prototype'])(
    '[M1] the key %s is refused and reaches no prototype',
    (key) => {
      const text = valid.replace(
        '"kind": "other",',
        `"kind": "other",\n      "${key}": { "polluted": true },`,
      )
      expect(codes(text)).toEqual(['forbidden-key'])
      expect('polluted' in {}).toBe(false)
      const deep = valid.replace('"name": {', `"x-own": { "${key}": { "polluted": true } },\n      "name": {`)
      expect(codes(deep)).toEqual(['forbidden-key'])
    },
  )

  test('[M1] an escaped key is the same key', () => {
    expect(codes(valid.replace('"kind": "other",', '"kind": "other", "k\\u0069nd": "other",'))).toEqual([
      'duplicate-key',
    ])
    expect(codes(valid.replace('"kind": "other",', '"kind": "other", "\\u005f_proto__": 1,'))).toEqual([
      'forbidden-key',
    ])
  })
})

describe('ids and names', () => {
  test.each(['', ' ', '\n'])(
    '[M5] the blank id %j is told once, not again by those who meant it',
    (blank) => {
      const made = graph({ statements: [statement('stmt:1', [part('org:a', 'lead')])] })
      expect(codes(fileWith(made, { 'actors/0/id': blank }))).toEqual(['bad-id'])
    },
  )

  test.each([
    ['HTML', '<img src=x onerror=alert(1)>'],
    ['right to left', '\u202eمجلس الشيوخ'],
    ['emoji', '👩🏽‍⚖️🇲🇽'],
    ['quotes and backslashes', '"\\"\'`$x'],
  ])('[M6] a name in %s is kept to the letter', (_name, name) => {
    const { graph: again } = opened(
      fileWith(graph({ actors: [actor('org:a')] }), { 'actors/0/name/en': name }),
    )
    expect(again.actors[0]?.name.en).toBe(name)
  })

  test('[M7] offsets after emoji count code points', () => {
    const words = '🤝🤝 Ana'
    const given = evidence(3, 6, 'psg:1', words)
    expect(given.exact).toBe('Ana')
    const made = graph({
      passages: [passage('psg:1', words)],
      actors: [actor('org:a', { status: 'stated', evidence: [given] })],
    })
    expect(opened(serializeGraph(made)).notices).toEqual([])
    const inUnits = { 'actors/0/evidence/0/start': 5, 'actors/0/evidence/0/end': 8 }
    expect(problemsOf(fileWith(made, inUnits))).toMatchObject([{ code: 'reanchored', expected: ['3–6'] }])
  })
})

describe('very many problems', () => {
  test('[M14] a file with more problems than can be listed says so, and lists the first', () => {
    const many = Array.from({ length: MAX_PROBLEMS + 10 }, () => 1)
    const problems = problemsOf(JSON.stringify(JSON.parse(fileWith(graph(), { actors: many }))))
    expect(problems[0]).toMatchObject({ code: 'too-many', severity: 'error' })
    expect(problems).toHaveLength(MAX_PROBLEMS + 1)
    expect(problems[1]).toMatchObject({ code: 'wrong-type', path: ['actors', 0], found: '1' })
  })

  test('[M14] what would take absurdly long to look for is told as not checked', () => {
    const words = 'a'.repeat(100_000)
    const wrong = { passage: 'psg:1', start: 0, end: 1, exact: 'aab', prefix: '', suffix: '' }
    const made = graph({
      passages: [passage('psg:1', words)],
      statements: [statement('stmt:1', [], { evidence: [evidence(0, 3, 'psg:1', words)] })],
    })
    const found = codes(
      fileWith(made, { 'statements/0/evidence': Array.from({ length: 2000 }, () => wrong) }),
    )
    expect(found).toHaveLength(2000)
    expect(new Set(found)).toEqual(new Set(['quote-not-found', 'not-checked']))
  })

  test('[M9] a chain as long as the file is walked without recursion', () => {
    const id = (index: number) => `org:${String(index).padStart(5, '0')}`
    const whole = (index: number) => ({ actor: id(index), status: 'inferred', note: { en: 'n' } }) as const
    const actors = Array.from({ length: 12_000 }, (_, index) =>
      actor(id(index), { partOf: [whole((index + 1) % 12_000)] }),
    )
    const problems = problemsOf(serializeGraph(graph({ actors })))
    expect(problems).toMatchObject([{ code: 'cycle' }])
    expect(problems[0]?.found).toMatch(/^org:00000 → .* → … → .* → org:00000$/)
  })
})

describe('ways without end', () => {
  test('[M9] a hierarchy with more ways up than could be walked one by one is no circle', () => {
    const id = (level: number, side: number) => `org:${String(level).padStart(2, '0')}-${side}`
    const whole = (actorId: string) => ({ actor: actorId, status: 'inferred', note: { en: 'n' } }) as const
    // Each of two on a level is part of both of the next: 2 to the power of 60 ways.
    const actors = Array.from({ length: 60 }, (_, level) =>
      [0, 1].map((side) =>
        actor(id(level, side), {
          partOf: level < 59 ? [whole(id(level + 1, 0)), whole(id(level + 1, 1))] : [],
        }),
      ),
    ).flat()
    expect(problemsOf(serializeGraph(graph({ actors })))).toEqual([])
  })
})

describe('anything at all', () => {
  test('[M14] opening never throws, and what it refuses it explains', () => {
    const valid = serializeGraph(graph({ statements: [statement('stmt:1', [part('org:a', 'lead')])] }))
    fc.assert(
      fc.property(fc.nat(valid.length), fc.nat(60), fc.string({ unit: 'binary' }), (at, length, put) => {
        const result = parseGraph(valid.slice(0, at) + put + valid.slice(at + length))
        expect(result.ok || result.problems.length > 0).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('[M14] any JSON value anywhere in a file is opened or explained', () => {
    const valid = graph({ statements: [statement('stmt:1', [part('org:a', 'lead')])] })
    const places = [
      'actors',
      'actors/0',
      'actors/0/name',
      'actors/0/evidence',
      'statements/0',
      'statements/0/participants/0',
      'statements/0/evidence/0',
      'passages/0',
      'positions',
      'stories',
      'ambiguities',
    ]
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), (place, value) => {
        const result = parseGraph(fileWith(valid, { [place]: value }))
        expect(result.ok || result.problems.every(({ line }) => line !== undefined)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
