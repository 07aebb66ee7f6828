// The reference figures of page 24 of A/HRC/11/7/Add.2: what the default map must say.
import { describe, expect, test } from 'vitest'
import { arms, statementsInForce } from '@/core/ties/arms'
import { presetFolding } from '@/core/ties/folding'
import { gap } from '@/core/ties/gap'
import { type Tie, ties } from '@/core/ties/ties'
import { page24 as graph, page24Notices as notices } from '../../../support/page24'

const lead = ties(graph, { reading: 'lead' })
const everyone = ties(graph, { reading: 'everyone' })

const asked = (all: readonly Tie[]) => all.filter(({ polarity }) => polarity === 'asked')
const existing = (all: readonly Tie[]) => all.filter(({ polarity }) => polarity === 'existing')
const of = (all: readonly Tie[], end: string) =>
  all.filter(({ statements }) => statements.some((id) => id.endsWith(end)))

describe('page 24', () => {
  test('[M12] its file opens without anything to mend', () => {
    expect(notices).toEqual([])
  })

  test('[T3] read by the lead: 14 ties asked for, 2 that exist', () => {
    expect(asked(lead)).toHaveLength(14)
    expect(existing(lead)).toHaveLength(2)
  })

  test.each([
    ['R1', 3, 'stated'],
    ['R2', 4, 'inferred'],
    ['R5', 4, 'stated'],
    ['R6', 3, 'stated'],
  ])('[T5] %s yields %i of them, %s', (statement, count, status) => {
    const own = of(asked(lead), statement)
    expect(own).toHaveLength(count)
    expect(new Set(own.map((tie) => tie.status))).toEqual(new Set([status]))
  })

  test('[T3] F1 and F2 yield the existing ones', () => {
    expect(of(existing(lead), 'F1')).toHaveLength(1)
    expect(of(existing(lead), 'F2')).toHaveLength(1)
  })

  test('[T2] R4 yields none: the United Nations is its example', () => {
    expect([...of(lead, 'R4'), ...of(everyone, 'R4')]).toEqual([])
  })

  test('[T1] S4 yields the one tie of context, of the Senate and the Committee', () => {
    const context = lead.filter(({ polarity }) => polarity === 'context')
    expect(context).toHaveLength(1)
    expect(context.flatMap(({ a, b }) => [a, b]).toSorted()).toEqual(['org:cmw', 'org:mx-senate'])
    expect(of(context, 'S4')).toHaveLength(1)
  })

  test('[T3] read as everyone with everyone: 32 asked for, 2 that exist', () => {
    expect(asked(everyone)).toHaveLength(32)
    expect(existing(everyone)).toHaveLength(2)
  })

  test('[T4] read as hubs: 12 statements and no tie', () => {
    expect(statementsInForce(graph)).toHaveLength(12)
    expect(ties(graph, { reading: 'hub' })).toEqual([])
    expect(new Set(arms(graph).map(({ statement }) => statement)).size).toBeGreaterThan(8)
  })

  test('[T6] asked for and also there: none of 14, and 1 of 14 with the Congress folded', () => {
    expect(gap(lead).met).toEqual([])
    const congress = gap(ties(graph, { reading: 'lead', folded: new Set(['org:mx-congress']) }))
    expect(congress.asked).toHaveLength(14)
    expect(congress.met.map(({ a, b }) => [a, b].toSorted())).toEqual([['org:mx-congress', 'org:ohchr-mx']])
  })

  test('[T6] IOM was no part of the United Nations in 2009', () => {
    const top = presetFolding(graph, 'top')
    expect(top.has('org:un')).toBe(true)
    const ends = ties(graph, { reading: 'lead', folded: top }).flatMap(({ a, b }) => [a, b])
    expect(ends).toContain('org:iom')
  })
})
