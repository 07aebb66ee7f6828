// Reads of a PDF as much as tests of printing ask for: its pages and their size, whether it writes letters and draws lines,
// and whether it holds pixels.
import { inflateSync } from 'node:zlib'

export interface PdfFacts {
  /** Width and height of each page, in millimetres. */
  readonly pages: readonly (readonly [number, number])[]
  /** How often letters are shown. */
  readonly texts: number
  /** How many paths are stroked. */
  readonly strokes: number
  readonly images: number
  readonly fonts: readonly string[]
}

const POINTS_PER_MM = 72 / 25.4

export function pdfFacts(bytes: Buffer): PdfFacts {
  const raw = bytes.toString('latin1')
  const contents = [...raw.matchAll(/stream\r?\n/g)].map(({ index, 0: begin }) =>
    inflated(bytes, index + begin.length),
  )
  const objects = raw.match(/\d+ 0 obj[\s\S]*?(?:endobj|stream)/g) ?? []
  const pages = objects.flatMap((object) => {
    if (!/\/Type\s*\/Page\b(?!s)/.test(object)) return []
    const box = /\/MediaBox\s*\[([^\]]+)\]/.exec(object)?.[1]?.trim().split(/\s+/).map(Number) ?? []
    const [left = 0, top = 0, right = 0, bottom = 0] = box
    return [[Math.round((right - left) / POINTS_PER_MM), Math.round((bottom - top) / POINTS_PER_MM)] as const]
  })
  const count = (pattern: RegExp) =>
    contents.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0)
  return {
    pages,
    texts: count(/\bT[jJ]\b/g),
    strokes: count(/(?:^|\s)S(?=\s)/g),
    images: objects.filter((object) => /\/Subtype\s*\/Image/.test(object)).length,
    fonts: [
      ...new Set([...raw.matchAll(/\/FontName\s*\/(?:[A-Z]{6}\+)?([^\s/]+)/g)].map(([, name = '']) => name)),
    ],
  }
}

function inflated(bytes: Buffer, start: number): string {
  try {
    return inflateSync(bytes.subarray(start)).toString('latin1')
  } catch {
    return ''
  }
}
