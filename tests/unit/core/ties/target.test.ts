// Names of things that a person can point at, as links carry them.
import { describe, expect, test } from 'vitest'
import { parseTarget, sameTarget, type Target, targetKey } from '@/core/ties/target'
import { parseTieId, tieId } from '@/core/ties/ties'
import { graph, part, statement, topic } from '../../../support/graphs'

const made = graph({
  topics: [topic('prog:p')],
  statements: [statement('stmt:95.R6', [part('org:a', 'lead'), part('org:b', 'partner')])],
})

describe('targets', () => {
  test.each<Target>([
    { type: 'actor', id: 'org:a' },
    { type: 'statement', id: 'stmt:95.R6' },
    { type: 'topic', id: 'prog:p' },
    { type: 'tie', id: 'org:a~org:b~asked' },
    { type: 'part', statement: 'stmt:95.R6', actors: ['org:a', 'org:b'] },
  ])('[T1] $type: its key leads back to it', (target) => {
    expect(parseTarget(made, targetKey(target))).toEqual(target)
    expect(sameTarget(target, { ...target })).toBe(true)
    expect(sameTarget(target, null)).toBe(false)
  })

  test.each([
    '',
    'actor',
    'actor/org:gone',
    'statement/org:a',
    'tie/org:a~org:gone~asked',
    'tie/org:a~org:b',
    'tie/org:a~org:b~wished',
    'tie/org:b~org:a~asked',
    'part/stmt:95.R6/org:gone',
    'part/stmt:95.R6',
    'constructor/org:a',
  ])('[T1] %j names nothing', (key) => {
    expect(parseTarget(made, key)).toBeUndefined()
  })

  test("[T1] a tie's id is the same from either end, and leads back to both", () => {
    expect(tieId('org:b', 'org:a', 'asked')).toBe(tieId('org:a', 'org:b', 'asked'))
    expect(parseTieId('org:a~org:b~asked')).toEqual({ a: 'org:a', b: 'org:b', polarity: 'asked' })
  })
})
