// What another answer to an open question would change on page 24.
import { describe, expect, it } from 'vitest'
import { whatChanges } from '@/core/measures/whatChanges'
import type { Otherwise } from '@/core/model/readOtherwise'
import { NO_FILTER } from '@/core/ties/filter'
import { presetFolding } from '@/core/ties/folding'
import { page24 } from '../../../support/page24'

const institutions = page24.actors
  .filter(({ id, scope }) => scope !== 'placeholder' && id !== 'mandate:sr-migrants')
  .map(({ id }) => id)

function changed(then: Otherwise, now: Otherwise = {}, folding: 'none' | 'top' = 'none') {
  const choices = { reading: 'lead', folded: presetFolding(page24, folding), filter: NO_FILTER } as const
  return whatChanges({ asWritten: page24, now, then, choices, institutions })
}

describe('what another answer would change', () => {
  it('is nothing, where it is the same answer', () => {
    expect(changed({})).toMatchObject({ gone: [], come: [], otherForce: [], between: [], components: [5, 5] })
  })

  it('is the force of lines, where “may” is part of the recommendation', () => {
    const { counts, otherForce, between } = changed({ 'amb:07-may': 'recommendation' })
    expect(counts).toMatchObject({ asked: [14, 14], permitted: [4, 0] })
    expect(otherForce.map(({ a, modality }) => [a, modality])).toEqual(
      Array.from({ length: 4 }, () => ['post:un-rc', 'recommended']),
    )
    expect(between).toEqual([])
  })

  it('is that IOM is no more in between, where OHCHR is one institution', () => {
    const { gone, come, between } = changed({ 'amb:03-ohchr-once-or-twice': 'one' })
    expect(gone.map(({ a, b }) => [a, b])).toEqual([['post:un-rc', 'org:ohchr']])
    expect(come.map(({ a, b }) => [a, b])).toEqual([['post:un-rc', 'org:ohchr-mx']])
    expect(between.find(({ id }) => id === 'org:iom')?.values[1]).toBe(0)
    expect(between.map(({ values: [was, is] }) => Math.abs(was - is))).toEqual(
      between.map(({ values: [was, is] }) => Math.abs(was - is)).toSorted((one, other) => other - one),
    )
  })

  it('is told backwards, from what is tried to what is written', () => {
    const there = changed({ 'amb:19-this-office': 'ohchr' })
    const back = changed({}, { 'amb:19-this-office': 'ohchr' })
    expect(back.gone).toEqual(there.come)
    expect(back.come).toEqual(there.gone)
    expect(back.components).toEqual(there.components.toReversed())
  })

  it('is how many institutions are drawn, also where no line is another', () => {
    const igos = { 'amb:05-iom-and-the-un': 'inside' }
    expect(changed(igos, {}, 'top').institutions).toEqual([10, 9])
    expect(changed({}, igos, 'top').institutions).toEqual([9, 10])
    expect(changed(igos).institutions).toEqual([22, 22])
  })

  it('is who is drawn for whom, where an institution becomes part of another that is folded', () => {
    const { come } = changed({ 'amb:05-iom-and-the-un': 'inside' }, {}, 'top')
    expect(come.flatMap(({ a, b }) => [a, b])).not.toContain('org:iom')
  })
})
