// Which keys act while a story is told.
import { describe, expect, it } from 'vitest'
import { playerKeys } from '@/present/keys'
import { commandOf } from '@/ui/keyTable'

const press = (key: string, singleKeys: boolean) =>
  commandOf(playerKeys(singleKeys), {
    key,
    shiftKey: false,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
  })

describe('where keys of one character are switched off,', () => {
  it('no character acts, so that nothing happens by a word that is taken for typing', () => {
    for (const key of [...'bwgtnl.0123456789']) {
      expect(press(key, true), key).toBeDefined()
      expect(press(key, false), key).toBeUndefined()
    }
  })

  it('a clicker goes on and back all the same', () => {
    for (const key of [
      'PageDown',
      'PageUp',
      'ArrowRight',
      'ArrowLeft',
      ' ',
      'Home',
      'End',
      'Backspace',
      'Escape',
    ])
      expect(press(key, false), key).toBe(press(key, true))
  })
})
