// What another window sends as a drawing can do nothing but draw.
import { describe, expect, it } from 'vitest'
import { drawn } from '@/drawing/drawn'
import { isDrawn } from '@/drawing/isDrawn'

describe('a drawing from elsewhere', () => {
  it('is one where it has shapes, words and looks', () => {
    const text = drawn('text', { x: 4, y: 2.5, 'font-family': 'Atkinson, "A B"', fill: '#1b2a33' }, [
      'IOM',
      drawn('tspan'),
    ])
    expect(
      isDrawn(drawn('svg', { viewBox: '0 0 4 4' }, [drawn('g', { 'data-mark': 'org:iom' }, [text])])),
    ).toBe(true)
  })

  it('is none where any part of it runs, fetches, links or styles, however deep', () => {
    for (const part of [
      drawn('script', {}, ['alert(1)']),
      drawn('foreignObject'),
      drawn('image', { href: 'a.png' }),
      drawn('a'),
      drawn('style', {}, ['*{}']),
      drawn('path', { onclick: 'alert(1)' }),
      drawn('path', { OnLoad: 'alert(1)' }),
      drawn('path', { 'xlink:href': '#a' }),
      drawn('path', { href: 'javascript:alert(1)' }),
      drawn('path', { style: 'fill:red' }),
      drawn('path', { fill: 'URL(https://example.org/a.svg#b)' }),
    ]) {
      expect(isDrawn(part), JSON.stringify(part)).toBe(false)
      expect(isDrawn(drawn('svg', {}, [drawn('g', {}, [part])])), JSON.stringify(part)).toBe(false)
    }
  })

  it('is none where it has another shape', () => {
    for (const value of [
      null,
      undefined,
      'svg',
      [],
      {},
      { name: 'svg' },
      { name: 'svg', attributes: {}, children: 'x' },
      { name: 'svg', attributes: { x: null }, children: [] },
      { name: 'svg', attributes: {}, children: [4] },
    ])
      expect(isDrawn(value)).toBe(false)
  })
})
