// A text addressed in Unicode code points, the unit of every offset in a file (SPEC M7). JavaScript counts UTF-16
// units; the two differ after the first emoji, so nothing else in the model slices a passage.

export interface CodePoints {
  readonly text: string
  /** In code points. */
  readonly length: number
  /** The text between two places, end exclusive, both cut to the text's own ends. */
  slice(start: number, end: number): string
  /** Code points before a UTF-16 index; inside a surrogate pair, those before the pair. */
  before(unit: number): number
}

export function codePoints(text: string): CodePoints {
  return /[\ud800-\udbff][\udc00-\udfff]/.test(text) ? withPairs(text) : withoutPairs(text)
}

/** Both units agree, so no table is needed. */
function withoutPairs(text: string): CodePoints {
  return {
    text,
    length: text.length,
    slice: (start, end) => text.slice(Math.max(0, start), Math.max(0, end)),
    before: (unit) => Math.min(unit, text.length),
  }
}

function withPairs(text: string): CodePoints {
  /** The UTF-16 index at which each code point starts, and the text's end. */
  const starts = new Uint32Array(text.length + 1)
  let length = 0
  for (let unit = 0; unit < text.length; length += 1) {
    starts[length] = unit
    unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1
  }
  starts[length] = text.length
  const unitAt = (place: number) => starts[Math.min(Math.max(0, place), length)] ?? text.length
  return {
    text,
    length,
    slice: (start, end) => text.slice(unitAt(start), unitAt(end)),
    before: (unit) => {
      let low = 0
      let high = length
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((starts[middle] ?? 0) <= unit) low = middle
        else high = middle - 1
      }
      return low
    },
  }
}
