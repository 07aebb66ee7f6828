// An address as a QR code.
import { expect, it } from 'vitest'
import { codeDrawing } from '@/handouts/codeDrawing'

it('has a light border, its three large marks, and the same picture for the same address', () => {
  const code = codeDrawing('https://example.org/?view=matrix')
  expect(code).toEqual(codeDrawing('https://example.org/?view=matrix'))
  expect(code).not.toEqual(codeDrawing('https://example.org/?view=table'))
  const path = String(
    code?.children.flatMap((child) => (typeof child === 'string' ? [] : [child.attributes.d]))[1],
  )
  const size = Number(String(code?.attributes.viewBox).split(' ')[2])
  const dark = (x: number, y: number) => path.includes(`M${x} ${y}h1v1h-1z`)
  for (const [left, top] of [
    [4, 4],
    [size - 11, 4],
    [4, size - 11],
  ] as const) {
    expect([dark(left, top), dark(left + 1, top + 1), dark(left + 3, top + 3), dark(left - 1, top)]).toEqual([
      true,
      false,
      true,
      false,
    ])
  }
})

it('is none where the address is longer than a code holds', () => {
  expect(codeDrawing(`https://example.org/?${'x'.repeat(5000)}`)).toBeNull()
})
