// Whether what is asked exists already, and what comes close to it.
import { expect, test } from 'vitest'
import { answersTo } from '@/core/ties/answers'
import { tieId, ties } from '@/core/ties/ties'
import { page24 } from '../../../support/page24'

const all = ties(page24, { reading: 'lead' })
const tie = (one: string, other: string, polarity: 'asked' | 'existing' | 'context', among = all) => {
  const found = among.find(({ id }) => id === tieId(one, other, polarity))
  if (!found) throw new Error(`No tie ${one} ${other}`)
  return found
}

test('the tie with the Congress is asked and not there; the one with its Senate’s commission comes close', () => {
  const { same, kin } = answersTo(page24, tie('org:ohchr-mx', 'org:mx-congress', 'asked'), all)
  expect(same).toBeUndefined()
  expect(kin.map(({ id }) => id)).toEqual([tieId('org:ohchr-mx', 'org:mx-senate-cpd', 'existing')])
})

test('with the Congress folded over its parts, the tie exists', () => {
  const folded = ties(page24, { reading: 'lead', folded: new Set(['org:mx-congress']) })
  const asked = tie('org:ohchr-mx', 'org:mx-congress', 'asked', folded)
  expect(answersTo(page24, asked, folded).same?.polarity).toBe('existing')
})

test('an existing tie is answered by what is asked', () => {
  const { same, kin } = answersTo(page24, tie('org:ohchr-mx', 'org:mx-senate-cpd', 'existing'), all)
  expect(same).toBeUndefined()
  expect(kin.map(({ id }) => id)).toEqual([tieId('org:ohchr-mx', 'org:mx-congress', 'asked')])
})

test('IOM counts as no part of the United Nations on the map’s date, so nothing of theirs comes close to its ties', () => {
  expect(answersTo(page24, tie('org:iom', 'post:un-rc', 'asked'), all).kin).toEqual([])
})

test('a tie of context has no answer', () => {
  const { same, kin } = answersTo(page24, tie('org:mx-senate', 'org:cmw', 'context'), all)
  expect([same, ...kin]).toEqual([undefined])
})
