// What opening says about each thing that can be wrong: its code, its path, what is found, expected and nearest.
import { describe, expect, test } from 'vitest'
import { formatPath, PROBLEM_CODES } from '@/core/model/problem'
import { serializeGraph } from '@/core/model/serialize'
import type { ProblemCase } from '../../../fixtures/model/problemCase'
import { shapeCases } from '../../../fixtures/model/shapeCases'
import { validGraph } from '../../../fixtures/model/validGraph'
import { wholeCases } from '../../../fixtures/model/wholeCases'
import { fileWith, opened, problemsOf, REMOVED } from '../../../support/files'

const cases = [...shapeCases, ...wholeCases]

describe('problems of a file', () => {
  test('the file that the cases change has none', () => {
    expect(opened(fileWith(validGraph, {})).notices).toEqual([])
  })

  test.each(cases.map((one) => [one.rule, one.says, one] as const))(
    '[%s] %s',
    (_rule, _says, { changes, problem }) => {
      const problems = problemsOf(fileWith(validGraph, changes))
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
    const problems = problemsOf(fileWith(validGraph, changes))
    expect(problems.length).toBeGreaterThan(8)
    const lines = problems.map(({ line }) => line ?? 0)
    expect(lines).toEqual(lines.toSorted((a, b) => a - b))
    expect(lines.every((line) => line > 0)).toBe(true)
  })

  test('[M14] a missing list of institutions is one problem, not one for each that is named', () => {
    expect(problemsOf(fileWith(validGraph, { actors: REMOVED })).map(({ code }) => code)).toEqual(['missing'])
  })

  test('[M14] an institution with one bad member is still there for those who name it', () => {
    const codes = problemsOf(fileWith(validGraph, { 'actors/0/kind': 7 })).map(({ code }) => code)
    expect(codes).toEqual(['wrong-type'])
  })

  test('[M2] a misspelt member is one problem: it is not also missing under its right name', () => {
    const changes = { 'statements/0/polarty': 'asked', 'statements/0/polarity': REMOVED }
    expect(problemsOf(fileWith(validGraph, changes))).toMatchObject([
      { code: 'unknown-member', nearest: 'polarity' },
    ])
  })

  test('[M12] a graph whose evidence was mended has it in its place, with its context', () => {
    const there = validGraph.statements[0]?.evidence[0]
    const changes = {
      'statements/0/evidence/0/start': 3,
      'statements/0/evidence/0/exact': 'Ana works  with',
      'statements/0/evidence/0/suffix': ' Ben',
    }
    const { graph, notices } = opened(fileWith(validGraph, changes))
    expect(notices.map(({ code, path }) => `${code} ${formatPath(path)}`)).toEqual([
      'reanchored $.statements[0].evidence[0]',
    ])
    const mended = graph.statements[0]?.evidence[0]
    expect(mended).toMatchObject({ start: 0, end: 14, exact: 'Ana works with', prefix: '' })
    expect(there?.exact.startsWith(mended?.exact ?? '?')).toBe(true)
    expect(mended?.suffix).toHaveLength(33)
    expect(opened(serializeGraph(graph)).notices).toEqual([])
  })

  test('[M9] what was part of the other at another time makes no circle', () => {
    const earlier = { actor: 'org:b', until: '1999', status: 'inferred', note: { en: 'n' } }
    expect(problemsOf(fileWith(validGraph, { 'actors/0/partOf': [earlier] }))).toEqual([])
  })

  test('the list of codes has no code that nothing tells', () => {
    // Told of the text, or of too much work, in hostile.test.ts; `not-utf8` in readText.test.ts; `other-shape` is a guard.
    const elsewhere = ['too-large', 'too-deep', 'not-json', 'duplicate-key', 'forbidden-key']
    const guards = ['not-utf8', 'not-checked', 'too-many', 'other-shape']
    const told = new Set([...cases.map(({ problem }) => problem.code), ...elsewhere, ...guards])
    expect([...PROBLEM_CODES].filter((code) => !told.has(code))).toEqual([])
  })
})

function mayGoTogether({ rule, problem }: ProblemCase): boolean {
  return ['M3', 'M4', 'M6', 'M10', 'M11'].includes(rule) && problem.path !== '$.actors'
}
