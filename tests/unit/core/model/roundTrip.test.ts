// What is saved opens again as it was, and the same graph has the same bytes.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { serializeGraph } from '@/core/model/serialize'
import { fileWith, opened } from '../../../support/files'
import { generatedGraph } from '../../../support/generatedGraph'
import { graphArbitrary } from '../../../support/graphArbitrary'
import { actor, graph, part, statement } from '../../../support/graphs'

describe('saving and opening', () => {
  test('[M15] a graph that is saved opens as an equal graph, without a notice', () => {
    fc.assert(
      fc.property(graphArbitrary, (made) => {
        const { graph: again, notices } = opened(serializeGraph(made))
        expect(again).toEqual(made)
        expect(notices).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  test('[M15] saving what was just opened gives the same bytes', () => {
    fc.assert(
      fc.property(graphArbitrary, (made) => {
        const bytes = serializeGraph(made)
        expect(serializeGraph(opened(bytes).graph)).toBe(bytes)
      }),
      { numRuns: 80 },
    )
  })

  test('[M15] neither the order of members nor that of unordered lists reaches the bytes', () => {
    fc.assert(
      fc.property(graphArbitrary, fc.infiniteStream(fc.nat()), (made, numbers) => {
        const next = () => numbers.next().value ?? 0
        expect(serializeGraph(opened(JSON.stringify(shuffled(made, next))).graph)).toBe(serializeGraph(made))
      }),
      { numRuns: 80 },
    )
  })

  test('[M15] statements, passages and participants keep their order', () => {
    const parts = [part('org:b', 'lead'), part('org:a', 'partner')]
    const made = graph({ statements: [statement('stmt:2', parts), statement('stmt:1', [])] })
    const again = opened(serializeGraph(made)).graph
    expect(again.statements.map(({ id }) => id)).toEqual(['stmt:2', 'stmt:1'])
    expect(again.statements[0]?.participants.map((one) => one.actor)).toEqual(['org:b', 'org:a'])
    expect(again.actors.map(({ id }) => id)).toEqual(['org:a', 'org:b'])
  })

  test('[M2] x- members are kept as they are, after the others and sorted', () => {
    const made = graph({ actors: [actor('org:a')] })
    const own = { 'x-b': [{ z: 1, a: 2 }], 'x-a': 'kept' }
    const text = fileWith(made, { 'actors/0/x-b': own['x-b'], 'actors/0/x-a': own['x-a'] })
    const saved = serializeGraph(opened(text).graph)
    expect(JSON.parse(saved)).toMatchObject({ actors: [own] })
    expect(saved.indexOf('"x-a"')).toBeGreaterThan(saved.indexOf('"note"'))
    expect(saved.indexOf('"x-b"')).toBeGreaterThan(saved.indexOf('"x-a"'))
  })

  test('[M15] a saved file has two spaces of indent, LF, and ends with one line end', () => {
    const saved = serializeGraph(graph())
    expect(saved.startsWith('{\n  "format": "coordination-graph",\n  "version": "1.0",\n')).toBe(true)
    expect(saved).not.toContain('\r')
    expect(saved.endsWith('}\n')).toBe(true)
  })

  test('a generated graph of any size opens, and its seed alone decides it', () => {
    const size = { institutions: 300, statements: 200, seed: 7 }
    const saved = serializeGraph(generatedGraph(size))
    expect(opened(saved).notices).toEqual([])
    expect(serializeGraph(generatedGraph(size))).toBe(saved)
    expect(serializeGraph(generatedGraph({ ...size, seed: 8 }))).not.toBe(saved)
  })
})

/** Lists that the format says nothing about the order of (M15). */
const UNORDERED: ReadonlySet<string> = new Set([
  'documents',
  'actors',
  'topics',
  'ambiguities',
  'stories',
  'countries',
  'translated',
  'about',
  'beneficiaries',
  'concerns',
])

function shuffled(value: unknown, next: () => number, name = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => shuffled(item, next))
    return UNORDERED.has(name) ? byChance(items, next) : items
  }
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).map(([key, member]) => [key, shuffled(member, next, key)] as const)
  return Object.fromEntries(byChance(members, next))
}

function byChance<Item>(items: readonly Item[], next: () => number): Item[] {
  return items
    .map((item) => ({ item, rank: next() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item)
}
