// How firmly a tie stands on each of its statements.
import { expect, test } from 'vitest'
import { standingOf } from '@/core/ties/standing'
import { actor, graph, part, partOf, statement } from '../../../support/graphs'

const request = statement('stmt:1', [
  part('org:a', 'lead'),
  part('org:b', 'partner'),
  part('org:c', 'partner'),
])
const made = graph({
  actors: [actor('org:whole'), actor('org:a'), actor('org:b', { partOf: [partOf('org:whole')] })],
  statements: [request],
})
const nothing = new Set<string>()

test('what a lead is asked to do with a partner is stated', () => {
  expect(standingOf(made, { a: 'org:a', b: 'org:b' }, request, { reading: 'lead', folded: nothing })).toEqual(
    { status: 'stated', throughFolding: false },
  )
})

test('two partners of one request are joined by inference only', () => {
  expect(
    standingOf(made, { a: 'org:b', b: 'org:c' }, request, { reading: 'everyone', folded: nothing }).status,
  ).toBe('inferred')
})

test('what is said of a part is said of the whole through folding only', () => {
  const folded = new Set(['org:whole'])
  expect(standingOf(made, { a: 'org:a', b: 'org:whole' }, request, { reading: 'lead', folded })).toEqual({
    status: 'stated',
    throughFolding: true,
  })
})
