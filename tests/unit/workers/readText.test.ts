// Bytes that a person gave us: judged by size before they are read, and by encoding before they are text.
import { describe, expect, test } from 'vitest'
import { MAX_BYTES } from '@/core/model/limits'
import { readText } from '@/workers/readText'

describe('reading a file', () => {
  test('[M1] UTF-8 is read to the letter, a byte order mark left out', async () => {
    const words = 'Señal 🤝 مجلس\n'
    expect(await readText(new Blob([words]))).toEqual({ ok: true, text: words })
    expect(await readText(new Blob(['\ufeff', words]))).toEqual({ ok: true, text: words })
  })

  test('[M1] a file over the cap is refused by its size, unread', async () => {
    class Huge extends Blob {
      override get size() {
        return MAX_BYTES + 1
      }
      override arrayBuffer(): Promise<ArrayBuffer> {
        return Promise.reject(new Error('It was read.'))
      }
    }
    const problem = { code: 'too-large', found: String(MAX_BYTES + 1), expected: [`≤ ${MAX_BYTES}`] }
    expect(await readText(new Huge())).toMatchObject({ ok: false, problems: [problem] })
  })

  test.each([
    ['Latin-1', [0x53, 0x65, 0xf1, 0x61, 0x6c]],
    ['UTF-16', [0xff, 0xfe, 0x7b, 0x00]],
    ['a broken end', [0x7b, 0xe2, 0x82]],
  ])('[M1] %s is not UTF-8', async (_name, bytes) => {
    const result = await readText(new Blob([new Uint8Array(bytes)]))
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'not-utf8', severity: 'error' }] })
  })
})
