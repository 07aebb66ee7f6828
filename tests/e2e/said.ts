// What a page says in letters: which of it is no message of the catalogue, and which of it cannot be read whole.
import type { Page } from '@playwright/test'

export interface Said {
  /** Texts outside of the pseudo-language's brackets, each with its element. */
  readonly untranslated: readonly { readonly text: string; readonly of: string }[]
  /** Messages that something cuts off or that run out of their place, and that stand whole nowhere else on the page. */
  readonly cut: readonly string[]
  /** Controls that another control lies on. */
  readonly covered: readonly string[]
}

/** Of the pseudo-language's page as it is now. */
export function saidOn(page: Page): Promise<Said> {
  return page.evaluate(() => {
    const SPOKEN = [
      'aria-label',
      'aria-description',
      'aria-roledescription',
      'aria-valuetext',
      'title',
      'placeholder',
      'alt',
    ]
    const untranslated: { text: string; of: string }[] = []
    const cut: { readonly text: string; readonly how: string }[] = []
    const whole = new Set<string>()
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}${[...element.classList].map((one) => `.${one}`).join('')}`

    /** How many brackets are open; a message may be spread over several pieces of text. */
    let depth = 0
    const outside = (text: string): readonly string[] => {
      const pieces = ['']
      for (const letter of text) {
        if (letter === '⟦') depth += 1
        if (depth === 0) pieces.push((pieces.pop() ?? '') + letter)
        else if (pieces.at(-1) !== '') pieces.push('')
        if (letter === '⟧') depth -= 1
      }
      return pieces.map((piece) => piece.trim()).filter((piece) => /\p{L}/u.test(piece))
    }
    const told = (text: string, of: string) => {
      for (const piece of outside(text)) untranslated.push({ text: piece, of })
    }

    /**
     * The report's words and names in another language are marked as such; keys and code are the same everywhere; a map that is
     * drawn in a sheet or a list has names only.
     */
    const isGiven = (element: Element) =>
      element.closest('[lang]:not(html), kbd, code, .drawn-picture') !== null

    /** Boxes of a pixel hold what is there for those who hear the page. */
    const isOnlyHeard = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect()
      const isHidden = (width <= 1 && height <= 1) || element.matches('.visually-hidden')
      return isHidden || (element.parentElement !== null && isOnlyHeard(element.parentElement))
    }

    const edgesOf = (element: Element) => element.getBoundingClientRect()
    const blockOf = (element: Element): Element => {
      let at = element
      while (at.parentElement && /^inline$|^contents$/.test(getComputedStyle(at).display))
        at = at.parentElement
      return at
    }
    const reachesOut = (inner: DOMRect, outer: DOMRect) =>
      inner.left < outer.left - 1.5 || inner.right > outer.right + 1.5

    const faultsOf = (rects: readonly DOMRect[], element: Element): readonly string[] => {
      const faults: string[] = []
      const block = blockOf(element)
      if (rects.some((rect) => reachesOut(rect, edgesOf(block)))) faults.push(`runs out of ${nameOf(block)}`)
      for (let at: Element | null = element; at && at !== document.documentElement; at = at.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(at)
        const edges = edgesOf(at)
        const hides = (how: string) => how === 'hidden' || how === 'clip'
        const endsInDots = at === block && at.scrollWidth > at.clientWidth + 1
        if (hides(overflowX) && (endsInDots || rects.some((rect) => reachesOut(rect, edges))))
          faults.push(`is cut at the side by ${nameOf(at)}`)
        const isHigher = ({ top, bottom }: DOMRect) => top < edges.top - 2 || bottom > edges.bottom + 2
        if (hides(overflowY) && rects.some(isHigher)) faults.push(`is cut above or below by ${nameOf(at)}`)
        // What scrolls may show only a part; what must not scroll sideways is asked for elsewhere.
        if (/auto|scroll/.test(`${overflowX} ${overflowY}`)) return faults
      }
      if (rects.some(({ left, right }) => left < -1.5 || right > innerWidth + 1.5))
        faults.push('reaches out of the window')
      return faults
    }
    const judge = (node: Text, element: Element) => {
      if (isOnlyHeard(element)) return
      const range = document.createRange()
      range.selectNodeContents(node)
      const rects = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1)
      const faults = faultsOf(rects, element)
      const text = node.data.trim()
      if (faults.length === 0) whole.add(text)
      for (const fault of faults) cut.push({ text, how: `${fault}, in ${nameOf(element)}` })
    }

    /** Only what is in sight of all that scrolls around it. */
    const isInSight = (element: Element, x: number, y: number) => {
      for (let at = element.parentElement; at; at = at.parentElement) {
        const { left, right, top, bottom } = edgesOf(at)
        const isClipped = getComputedStyle(at).overflow !== 'visible'
        if (isClipped && (x < left || x > right || y < top || y > bottom)) return false
      }
      return x >= 0 && y >= 0 && x < innerWidth && y < innerHeight
    }
    const scrollsAway = (control: Element, over: Element): boolean => {
      for (let at = control.parentElement; at && !at.contains(over); at = at.parentElement) {
        const { overflowY } = getComputedStyle(at)
        if (/auto|scroll/.test(overflowY) && at.scrollHeight > at.clientHeight + 1) return true
      }
      return false
    }
    const floats = (element: Element): boolean =>
      getComputedStyle(element).position === 'sticky' ||
      (element.parentElement !== null && floats(element.parentElement))
    const CONTROLS = 'button, a[href], label, select, input, summary'
    const layerOf = (element: Element) => element.closest('dialog, .frame-legend, .frame-reader, .popover')
    const coveredBy = (control: Element): string | undefined => {
      const { left, right, top, bottom, width } = edgesOf(control)
      if (width <= 1) return undefined
      for (const x of [left + 3, (left + right) / 2, right - 3]) {
        const y = (top + bottom) / 2
        const over = isInSight(control, x, y) && document.elementFromPoint(x, y)?.closest(CONTROLS)
        // What floats over something that scrolls does not hide it for good.
        if (over && over instanceof Element && scrollsAway(control, over)) continue
        if (over && over instanceof Element && floats(over)) continue
        if (!over || over.contains(control) || control.contains(over)) continue
        // A panel or a sheet lies over all that is below it.
        if (layerOf(over) === layerOf(control)) return nameOf(over)
      }
      return undefined
    }
    const covered = [...document.querySelectorAll(CONTROLS)].flatMap((control) => {
      if (!control.checkVisibility() || isOnlyHeard(control)) return []
      const by = coveredBy(control)
      return by === undefined
        ? []
        : [`“${control.textContent?.trim()}”, a ${nameOf(control)}, lies below ${by}`]
    })

    told(document.title, 'title')
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
    while (walk.nextNode()) {
      const node = walk.currentNode
      if (node instanceof Element) {
        if (!node.checkVisibility()) continue
        for (const name of SPOKEN) told(node.getAttribute(name) ?? '', `${nameOf(node)}, ${name}`)
      } else if (node instanceof Text) {
        const element = node.parentElement
        if (!element?.checkVisibility() || element.closest('script, style, noscript')) continue
        const isMessage = depth > 0 || node.data.includes('⟦')
        if (depth > 0 || !isGiven(element)) told(node.data, nameOf(element))
        if (isMessage) judge(node, element)
      }
    }
    if (depth !== 0) untranslated.push({ text: `${depth} brackets are still open`, of: 'the page' })
    const left = cut.filter(({ text }) => !whole.has(text)).map(({ text, how }) => `“${text}” ${how}`)
    if (document.documentElement.scrollWidth > innerWidth) left.push('The page itself scrolls sideways')
    return { untranslated, cut: left, covered }
  })
}
