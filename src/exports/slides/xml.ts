// Elements of XML as text. What is not escaped here must have been made here.

type Attributes = Readonly<Record<string, string | number | undefined>>

/** Empty where there are no children; attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escaped(String(value))}"`]))
    .join('')
  const inside = children.join('')
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`
}

export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`
}

/** For text and for values of attributes. */
export function escaped(text: string): string {
  return permitted(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** Characters that XML has no way to write, and halves of one, are shown as missing ones. */
function permitted(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
}

const EMU_OF_A_POINT = 12_700

/** Points → the unit of the format. */
export function emu(points: number): number {
  return Math.round(points * EMU_OF_A_POINT)
}
