// A drawing as a file: nothing of a text becomes markup, and what XML cannot hold is gone.
import { expect, it } from 'vitest'
import { drawn } from '@/drawing/drawn'
import { svgText } from '@/drawing/svgText'

it('writes elements with their attributes and children', () => {
  expect(svgText(drawn('svg', { width: 2 }, [drawn('path', { d: 'M0 0' }), drawn('text', {}, ['a'])]))).toBe(
    '<svg width="2"><path d="M0 0"/><text>a</text></svg>',
  )
})

it('lets no text become markup', () => {
  expect(svgText(drawn('text', { title: '"<&' }, ['</text><script>']))).toBe(
    '<text title="&quot;&lt;&amp;">&lt;/text&gt;&lt;script&gt;</text>',
  )
})

it('leaves out what XML cannot hold', () => {
  expect(svgText(drawn('text', {}, ['a\u0000\u0008\uD800b\u{1F9F6}']))).toBe('<text>ab\u{1F9F6}</text>')
})
