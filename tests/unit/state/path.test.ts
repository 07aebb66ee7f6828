// Looking for a path on page 24: choosing its ends, what the answer is, why there is none, and what the address says of it.
import { beforeEach, describe, expect, it } from 'vitest'
import { derived, litBy } from '@/state/derived'
import { newDocument } from '@/state/otherwise'
import { pathAnswer } from '@/state/pathAnswer'
import {
  cancelPath,
  closePath,
  findPath,
  isChoosing,
  select,
  setFolded,
  setReading,
  showDocument,
  store,
  togglePick,
} from '@/state/store'
import { decodeAddress, encodeAddress } from '@/state/url'
import { page24 } from '../../support/page24'

const origin = { from: 'bundled', id: 'mexico-2009' } as const
const answer = () => pathAnswer(store.getState(), page24, derived(store.getState(), page24))
const pointing = () => store.getState().pointing

beforeEach(() => showDocument(newDocument(page24, origin)))

describe('choosing the ends', () => {
  it('takes the next institution, in whichever view it is pressed, and selects nothing', () => {
    select({ type: 'actor', id: 'org:iom' })
    findPath('org:iom')
    expect(isChoosing(pointing().path)).toBe(true)
    expect(pointing().selection).toBeNull()
    select({ type: 'actor', id: 'org:sre' })
    expect(pointing()).toMatchObject({ path: { from: 'org:iom', to: 'org:sre' }, selection: null })
  })

  it('begins with neither, and takes one after the other', () => {
    findPath(null)
    select({ type: 'actor', id: 'org:iom' })
    expect(pointing().path).toEqual({ from: 'org:iom', to: null })
    select({ type: 'actor', id: 'org:iom' })
    expect(pointing().path).toEqual({ from: 'org:iom', to: null })
    select({ type: 'actor', id: 'org:sre' })
    expect(pointing().path).toEqual({ from: 'org:iom', to: 'org:sre' })
  })

  it('lets everything else be selected meanwhile', () => {
    findPath('org:iom')
    select({ type: 'statement', id: 'stmt:95.R6' })
    expect(pointing().selection).toEqual({ type: 'statement', id: 'stmt:95.R6' })
    expect(isChoosing(pointing().path)).toBe(true)
  })

  it('can be cancelled, which leads back to the institution where it began', () => {
    findPath('org:iom')
    cancelPath()
    expect(pointing()).toMatchObject({ path: null, selection: { type: 'actor', id: 'org:iom' } })
  })

  it('lights the end that is chosen', () => {
    findPath('org:iom')
    expect([...litBy(store.getState(), 'selection').actors]).toEqual(['org:iom'])
  })
})

describe('a path', () => {
  it('is found, and lit like a selection while nothing else is selected', () => {
    findPath('post:un-rc', 'org:mx-senate-cpd')
    expect(answer()?.found).toMatchObject({ length: 3, count: 1 })
    const lit = litBy(store.getState(), 'selection')
    expect([...lit.actors].sort()).toEqual(['org:iom', 'org:mx-senate-cpd', 'org:ohchr-mx', 'post:un-rc'])
    expect([...lit.ties].sort()).toEqual([...(answer()?.found?.ties ?? [])].sort())
    select({ type: 'actor', id: 'org:sre' })
    expect([...litBy(store.getState(), 'selection').actors]).toEqual(['org:sre'])
  })

  it('is closed by what clears, once nothing else is selected', () => {
    findPath('post:un-rc', 'org:iom')
    select({ type: 'actor', id: 'org:sre' })
    select(null)
    expect(pointing().path).not.toBeNull()
    select(null)
    expect(pointing().path).toBeNull()
  })

  it('is gone with its map', () => {
    findPath('post:un-rc', 'org:iom')
    showDocument(newDocument(page24, origin))
    expect(pointing().path).toBeNull()
  })

  it('closes', () => {
    findPath('post:un-rc', 'org:iom')
    closePath()
    expect(answer()).toBeNull()
  })
})

describe('where there is no path, the answer is why', () => {
  it('two parts of the map are not joined', () => {
    findPath('org:iom', 'org:mx-senate')
    expect(answer()?.none).toEqual({ why: 'apart', fromJoins: 12, toJoins: 1, underEveryone: false })
  })

  it('another reading would join them', () => {
    const participants = ['class:civil-society', 'class:private-sector']
    togglePick('passages', 'psg:94')
    findPath(participants[0] ?? '', participants[1] ?? '')
    expect(answer()?.found?.length).toBe(2)
    setReading('everyone')
    expect(answer()?.found?.length).toBe(1)
  })

  it('the filter leaves lines out, and which', () => {
    togglePick('passages', 'psg:95')
    findPath('org:iom', 'org:sre')
    expect(answer()?.none).toMatchObject({
      why: 'filter',
      length: 2,
      leftOut: [{ id: 'org:ohchr-mx~org:sre~existing' }],
    })
  })

  it('the reading draws no lines from one to another', () => {
    setReading('hub')
    findPath('org:iom', 'org:sre')
    expect(answer()?.none).toEqual({ why: 'hub' })
  })

  it('an end is folded away, and into what', () => {
    setFolded(new Set(['org:mx-congress']))
    findPath('org:iom', 'org:mx-senate')
    expect(answer()?.none).toEqual({
      why: 'folded',
      ends: [{ id: 'org:mx-senate', into: 'org:mx-congress' }],
    })
    findPath('org:iom', 'org:mx-congress')
    expect(answer()?.found?.length).toBe(2)
  })
})

describe('an end that is never drawn', () => {
  it('is told as such: who is left open by the text, and who only speaks', () => {
    findPath('org:iom', 'ph:them')
    expect(answer()?.none).toEqual({ why: 'never', ends: [{ id: 'ph:them', is: 'placeholder' }] })
    findPath('mandate:sr-migrants', 'org:iom')
    expect(answer()?.none).toEqual({ why: 'never', ends: [{ id: 'mandate:sr-migrants', is: 'speaker' }] })
  })
})

describe('the address', () => {
  const written = () => {
    const { view, pointing: now } = store.getState()
    return encodeAddress(newDocument(page24, origin), { view, ...now, step: null }, 'en')
  }

  it('says which ends, and leads back to them', () => {
    findPath('post:un-rc', 'org:mx-senate-cpd')
    expect(written().get('path')).toBe('post:un-rc~org:mx-senate-cpd')
    expect(decodeAddress(page24, written())).toMatchObject({
      path: { from: 'post:un-rc', to: 'org:mx-senate-cpd' },
      unknown: [],
    })
  })

  it('says nothing of ends that are still being chosen', () => {
    findPath('post:un-rc')
    expect(written().has('path')).toBe(false)
  })

  it.each(['org:iom', 'org:iom~org:gone', 'org:iom~org:iom', 'org:iom~org:sre~asked', '~'])(
    'with “%s” is told, and shows no path',
    (value) => {
      const { path, unknown } = decodeAddress(page24, new URLSearchParams({ path: value }))
      expect(path).toBeNull()
      expect(unknown).toEqual([{ parameter: 'path', value }])
    },
  )
})
