// data/README.md teaches the format: its example opens, and its tables name everything that there is.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { serializeGraph } from '@/core/model/serialize'
import * as vocabulary from '@/core/model/vocabulary'
import { ties } from '@/core/ties/ties'
import { fileWith, opened, problemsOf } from '../../support/files'
import { objectsIn } from '../../support/objectsIn'

const readme = readFileSync('data/README.md', 'utf8')
const file = readFileSync('data/example.coordination.json', 'utf8')
const blocks = [...readme.matchAll(/^```json\n(.*?)^```$/gms)].map(([, block = '']) => block)
const { graph, notices } = opened(file)

describe('the example in data/README.md', () => {
  test('is the example file, letter for letter', () => {
    expect(blocks[0]).toBe(file)
  })

  test('[M15] opens without a notice and is saved as it is', () => {
    expect(notices).toEqual([])
    expect(serializeGraph(graph)).toBe(file)
  })

  test('[T3] draws one line that is asked for', () => {
    expect(ties(graph, { reading: 'lead' })).toMatchObject([{ polarity: 'asked', status: 'stated' }])
  })

  test('[M12] its piece of evidence is one of the file', () => {
    const evidence: unknown = JSON.parse(blocks[1] ?? '')
    expect(objectsIn(JSON.parse(file)).map(({ value }) => value)).toContainEqual(evidence)
  })

  test('[M12] quotations without a place are put where they stand', () => {
    const at = 'actors/0/evidence/0'
    const unplaced = { [`${at}/start`]: 0, [`${at}/end`]: 0, [`${at}/prefix`]: '', [`${at}/suffix`]: '' }
    const again = opened(fileWith(graph, unplaced))
    expect(again.notices.map(({ code }) => code)).toEqual(['reanchored'])
    expect(again.graph).toEqual(graph)
  })

  test('[M11] the right hash is told to whoever does not know it', () => {
    const problems = problemsOf(fileWith(graph, { 'passages/0/sha256': 'anything' }))
    expect(problems).toMatchObject([{ code: 'wrong-sha256', expected: [graph.passages[0]?.sha256] }])
  })
})

describe('the tables in data/README.md', () => {
  const named = new Set([...readme.matchAll(/`([^`\n]+)`/g)].map(([, name]) => name))

  test('[M2] name every field of the format', () => {
    const schema: unknown = JSON.parse(readFileSync('data/coordination-graph.schema.json', 'utf8'))
    const fields = objectsIn(schema)
      .filter(({ path }) => path.at(-1) === 'properties')
      .flatMap(({ value }) => Object.keys(value))
    expect(fields.length).toBeGreaterThan(50)
    expect([...new Set(fields)].filter((field) => !named.has(field))).toEqual([])
  })

  test('[M3] name every value of the closed lists', () => {
    const lists = z.array(z.string())
    const values = Object.entries(vocabulary)
      // Families group kinds and are not in the file.
      .filter(([name]) => name !== 'FAMILIES')
      .flatMap(([, list]) => lists.safeParse(list).data ?? [])
    expect(values.length).toBeGreaterThan(40)
    expect(values.filter((value) => !named.has(value))).toEqual([])
  })
})
