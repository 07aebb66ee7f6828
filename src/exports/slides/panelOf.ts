// The words of a slide → their sizes and places at the left: as large as they placed whole; a quotation that would be too small
// to read is shortened in sight, and goes on in the notes.
import type { Slide } from './deck'
import { type Area, WORDS } from './room'
import { LEADING, lineCount, type Type } from './typeWidth'

export interface Panel {
  readonly marks: PanelText | null
  readonly title: PanelText
  readonly caption: PanelText
  readonly quotation: (PanelText & { readonly texts: readonly string[]; readonly isCut: boolean }) | null
}

interface PanelText {
  readonly area: Area
  readonly size: number
}

const SIZES = { marks: 24, title: 26, caption: 17, quotation: 14.5, goesOn: 10 } as const
/** Below this nobody reads it on a wall. */
const SMALLEST_QUOTATION = 11
const SHRINKING = [1, 0.95, 0.9, 0.85, 0.8, 0.76] as const
const [AFTER_MARKS, AFTER_TITLE, AFTER_CAPTION] = [4, 10, 14]

export function panelOf({ marks, title, caption, quotations }: Slide): Panel {
  const quoted = quotations.map(({ text }) => `“${text}”`)
  for (const share of SHRINKING) {
    const panel = panelAt(share, marks, title.text, caption.text, quoted)
    if (panel && (quoted.length === 0 || SIZES.quotation * share >= SMALLEST_QUOTATION)) return panel
  }
  const share = SHRINKING.at(-1) ?? 1
  const cut = shortened(quoted, (texts) => panelAt(share, marks, title.text, caption.text, texts, true))
  return cut ?? panelAt(share, marks, title.text, caption.text, [], false, true) ?? never()
}

/** `null` where they take more room than there is. */
function panelAt(
  share: number,
  marks: readonly string[],
  title: string,
  caption: string,
  quotations: readonly string[],
  isCut = false,
  anyway = false,
): Panel | null {
  let top = WORDS.top
  const put = (type: Type, base: number, texts: readonly string[], after: number, note = 0): PanelText => {
    const size = Math.max(base * share, base === SIZES.quotation ? SMALLEST_QUOTATION : 0)
    const lines = texts.reduce((sum, text) => sum + lineCount(type, size, text, WORDS.width), 0)
    const height = lines * size * LEADING + (texts.length - 1) * size * 0.5 + note + 4
    const area = { left: WORDS.left, top, width: WORDS.width, height }
    top += height + after
    return { area, size }
  }
  const placed = {
    marks: marks.length > 0 ? put('bold serif', SIZES.marks, [marks.join(' ')], AFTER_MARKS) : null,
    title: put('bold serif', SIZES.title, [title], AFTER_TITLE),
    caption: put('plain', SIZES.caption, [caption], AFTER_CAPTION),
    quotation:
      quotations.length > 0
        ? {
            ...put('serif', SIZES.quotation, quotations, 0, isCut ? SIZES.goesOn * 2 * LEADING : 0),
            texts: quotations,
            isCut,
          }
        : null,
  }
  return anyway || top <= WORDS.top + WORDS.height ? placed : null
}

/** The longest beginning, at a word, that fits. */
function shortened(
  quotations: readonly string[],
  placed: (texts: readonly string[]) => Panel | null,
): Panel | null {
  const words = quotations.flatMap((text, at) => text.split(' ').map((word) => ({ at, word })))
  let [least, most] = [0, words.length]
  let best: Panel | null = null
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    const texts = quotations.flatMap((_, at) => {
      const own = words.slice(0, middle).flatMap((one) => (one.at === at ? [one.word] : []))
      return own.length > 0 ? [own.join(' ')] : []
    })
    const panel = placed(texts.map((text, at) => (at === texts.length - 1 ? `${text} […]` : text)))
    if (panel) {
      best = panel
      least = middle
    } else most = middle - 1
  }
  return best
}

function never(): never {
  throw new Error('A panel that may be as long as it likes always fits')
}
