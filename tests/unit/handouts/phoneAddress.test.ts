// Whether a phone in the room can follow to an address.
import { expect, it } from 'vitest'
import { reachOf } from '@/handouts/phoneAddress'

const ours = { from: 'bundled', id: 'mexico-2009' } as const

it.each([
  'http://localhost:4173/',
  'http://app.localhost/',
  'http://127.0.0.1:4173/?view=matrix',
  'http://[::1]:80/',
  'file:///home/somebody/one.html',
])('is only on this device: %s', (address) => {
  expect(reachOf(address, ours)).toBe('unreachable')
})

it.each(['https://example.org/map/?step=a', 'http://192.168.1.20:4173/', 'http://laptop.local/'])(
  'can be reached: %s',
  (address) => {
    expect(reachOf(address, ours)).toBe('reachable')
  },
)

it('leads to no file that only this device has', () => {
  expect(reachOf('https://example.org/?file=own.json', { from: 'file', name: 'own.json' })).toBe('ownFile')
})
