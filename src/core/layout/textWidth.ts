// How wide a name is in the interface's typeface, from a table: sizes of plates never depend on whether a font has
// loaded, and are the same in a worker, in a test and on the screen.

/**
 * Advance widths of Atkinson Hyperlegible Next, weight 600, in thousandths of an em, for U+0020 to U+007E.
 * Accented Latin letters are as wide as their base letter in this typeface. Kerning, which only narrows, is left out.
 */
const ASCII = [
  303, 298, 362, 730, 604, 953, 727, 195, 324, 324, 485, 598, 252, 369, 253, 424, 656, 430, 569, 592, 621,
  602, 617, 529, 621, 578, 253, 253, 564, 617, 564, 526, 780, 662, 634, 654, 683, 589, 562, 711, 699, 415,
  546, 654, 548, 848, 710, 737, 617, 747, 639, 604, 592, 687, 628, 877, 666, 627, 615, 333, 424, 344, 573,
  391, 274, 544, 587, 502, 586, 555, 349, 582, 565, 285, 255, 536, 301, 870, 565, 567, 587, 591, 368, 497,
  360, 559, 509, 723, 522, 499, 492, 370, 249, 370, 543,
]

const OTHERS: Readonly<Record<string, number>> = {
  '¡': 298,
  '¿': 503,
  '«': 622,
  '»': 622,
  '“': 455,
  '”': 455,
  '‘': 259,
  '’': 259,
  '–': 502,
  '—': 830,
  '…': 747,
  '¶': 517,
  '·': 277,
  ß: 609,
  Æ: 943,
  æ: 874,
  ø: 567,
  Ø: 737,
  ł: 332,
  đ: 586,
}

/** Other alphabets come from another typeface: about the widest that its letters get. */
const UNKNOWN_LETTER = 720
/** Chinese, Japanese, Korean, emoji: a full em, and a little for emoji. */
const FULL_WIDTH = 1100
const MARK = /\p{M}/u
const FULL =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]|\p{Extended_Pictographic}/u

const known = new Map<string, number>()

/** Width of a text on one line, in ems: an upper bound for what the typeface needs. */
export function textWidth(text: string): number {
  let sum = 0
  for (const character of text) sum += widthOf(character)
  return sum / 1000
}

function widthOf(character: string): number {
  const remembered = known.get(character)
  if (remembered !== undefined) return remembered
  const width = measure(character)
  known.set(character, width)
  return width
}

function measure(character: string): number {
  const own = OTHERS[character]
  if (own !== undefined) return own
  if (MARK.test(character) || character === '\u200D' || character === '\uFE0F') return 0
  const base = character.normalize('NFD').codePointAt(0) ?? 0
  const latin = ASCII[base - 0x20]
  if (latin !== undefined) return latin
  return FULL.test(character) ? FULL_WIDTH : UNKNOWN_LETTER
}
