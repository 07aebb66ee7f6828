// Tables of keys, and where they lead in a list.
import { describe, expect, it } from 'vitest'
import { commandOf, type KeyRow } from '@/ui/keyTable'
import { stopAfter } from '@/ui/listWalk'
import { press } from '../../support/press'

const TABLE: readonly KeyRow<'walk' | 'move' | 'follow' | 'zoom' | 'name'>[] = [
  { does: 'walk', keys: [{ key: 'arrows' }] },
  { does: 'move', keys: [{ key: 'arrows', with: 'Alt' }] },
  { does: 'follow', keys: [{ key: 'f' }] },
  { does: 'zoom', keys: [{ key: 'plus' }] },
  { does: 'name', keys: [{ key: 'letters' }] },
]

describe('a table of keys', () => {
  it.each([
    ['ArrowLeft', {}, 'walk'],
    ['ArrowLeft', { shiftKey: true }, 'walk'],
    ['ArrowLeft', { altKey: true }, 'move'],
    ['ArrowLeft', { ctrlKey: true }, undefined],
    ['ArrowLeft', { metaKey: true }, undefined],
    ['f', {}, 'follow'],
    ['F', { shiftKey: true }, 'follow'],
    ['f', { ctrlKey: true }, undefined],
    ['+', {}, 'zoom'],
    ['=', {}, 'zoom'],
    ['ñ', {}, 'name'],
    ['ñ', { altKey: true }, undefined],
    ['Tab', {}, undefined],
    ['1', {}, undefined],
  ])('%s with %j asks for %s', (key, held, command) => {
    expect(commandOf(TABLE, press(key, held))).toBe(command)
  })
})

describe('a key in a list', () => {
  it.each([
    ['ArrowDown', 'before', 3],
    ['ArrowRight', 'before', 3],
    ['ArrowUp', 'before', 1],
    ['ArrowLeft', 'before', 1],
    ['ArrowUp', 'after', 3],
    ['ArrowDown', 'after', 1],
    ['Home', 'before', 0],
    ['End', 'before', 4],
    ['Enter', 'before', undefined],
  ] as const)('%s, where up leads %s, leads from 2 to %s', (key, up, to) => {
    expect(stopAfter(press(key), 2, 5, up)).toBe(to)
  })

  it('never leads out', () => {
    expect(stopAfter(press('ArrowDown'), 4, 5, 'before')).toBe(4)
    expect(stopAfter(press('ArrowUp'), 0, 5, 'before')).toBe(0)
  })
})
