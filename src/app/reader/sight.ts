// Scrolling of the reader: the words at hand come into sight, gliding unless the person wants no motion. Never by
// scrollIntoView, which moves everything around the reader as well.

/** In pixels, to what comes into sight from the edge. */
const MARGIN = 96

/** Does nothing where it is in sight already. */
export function bringIntoSight(words: Element): void {
  const area = scrollerOf(words)
  if (!area || inSight(words, area)) return
  const [place, view] = [words.getBoundingClientRect(), area.getBoundingClientRect()]
  const above = place.top < view.top
  scrollBy(area, above ? place.top - view.top - MARGIN : place.bottom - view.bottom + MARGIN)
}

/**
 * To the words that are selected. Where the card scrolls together with the text, as on a phone, the card is the answer, so
 * there it is the card that comes into sight, unless the words were what the person pressed.
 */
export function showSelected(reader: Element): void {
  const words = [...reader.querySelectorAll('[data-lit="selected"]')]
  const [first] = words
  const area = first && scrollerOf(first)
  if (area === reader) {
    if (!words.some((piece) => inSight(piece, area))) scrollBy(area, -area.scrollTop)
  } else if (area && !words.every((piece) => inSight(piece, area))) {
    const view = area.getBoundingClientRect()
    scrollBy(area, startOfMost(words, view.height * 0.6) - view.top - view.height / 3)
  }
}

/** To the selected words, wherever they are. */
export function showWords(reader: Element): void {
  const words = [...reader.querySelectorAll('[data-lit="selected"]')]
  const area = words[0] && scrollerOf(words[0])
  if (!area) return
  const view = area.getBoundingClientRect()
  scrollBy(area, startOfMost(words, view.height - MARGIN) - view.top - MARGIN)
}

/** Where the words begin of which most fit into a height: a lead that is taken over may stand far from the rest. */
function startOfMost(words: readonly Element[], height: number): number {
  const places = words.map((piece) => piece.getBoundingClientRect())
  const starts = places.map(({ top }) => ({
    top,
    count: places.filter((place) => place.top >= top && place.bottom <= top + height).length,
  }))
  return starts.reduce(
    (best, start) => (start.count > best.count ? start : best),
    starts[0] ?? { top: 0, count: 0 },
  ).top
}

/** To a place of the text that an element of it is at, wherever one is. */
export function showAt(element: Element, place: DOMRect): void {
  const area = scrollerOf(element)
  if (area) scrollBy(area, place.top - area.getBoundingClientRect().top - MARGIN)
}

/** The element that scrolls the text: on a phone the whole reader. */
export function scrollerOf(element: Element): Element | null {
  const text = element.closest('.reader-text')
  if (!text || getComputedStyle(text).overflowY !== 'visible') return text
  const reader = text.closest('.reader')
  return reader && getComputedStyle(reader).overflowY === 'visible' ? document.scrollingElement : reader
}

function inSight(element: Element, area: Element): boolean {
  const [inner, outer] = [element.getBoundingClientRect(), area.getBoundingClientRect()]
  return inner.top >= outer.top && inner.bottom <= outer.bottom
}

function scrollBy(area: Element, top: number): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  area.scrollBy({ top, behavior: calm ? 'instant' : 'smooth' })
}
