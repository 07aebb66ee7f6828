// Reading open questions otherwise: what becomes of what is selected, and the way back.
import { beforeEach, describe, expect, it } from 'vitest'
import { readAs, readAsWritten } from '@/state/questionChoices'
import { select, store } from '@/state/store'
import { openPage24, startAnew } from '../../support/actionsAt'

const document = () => {
  const { document: open } = store.getState()
  if (!open) throw new Error('nothing is open')
  return open
}
const selection = () => store.getState().pointing.selection

beforeEach(() => {
  startAnew()
  openPage24()
})

describe('another answer', () => {
  it('is another graph beside the one that is written, and the written one again when taken back', () => {
    const { asWritten } = document()
    readAs('amb:07-may', 'recommendation')
    readAs('amb:20-the-congress', 'senate')
    expect(document().otherwise).toEqual({ 'amb:07-may': 'recommendation', 'amb:20-the-congress': 'senate' })
    expect(document().graph).not.toBe(asWritten)
    expect(document().asWritten).toBe(asWritten)
    readAs('amb:07-may', 'permission')
    expect(document().otherwise).toEqual({ 'amb:20-the-congress': 'senate' })
    readAsWritten()
    expect(document()).toMatchObject({ otherwise: {}, graph: asWritten })
  })

  it('keeps what is selected, unless the map does not say it any more', () => {
    select({ type: 'actor', id: 'org:ohchr-mx' })
    readAs('amb:10-in-mexico-city', 'meeting')
    expect(selection()).toEqual({ type: 'actor', id: 'org:ohchr-mx' })
    readAsWritten()
    for (const target of [
      { type: 'tie', id: 'org:ohchr-mx~org:sre~existing' },
      { type: 'part', statement: 'stmt:94.F1', actors: ['org:ohchr-mx'] },
    ] as const) {
      select(target)
      readAs('amb:07-may', 'recommendation')
      expect(selection()).toEqual(target)
      readAs('amb:10-in-mexico-city', 'meeting')
      expect(selection()).toBeNull()
      readAsWritten()
    }
  })
})
