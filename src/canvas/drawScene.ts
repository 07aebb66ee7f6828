// A scene as vector. A canvas that nobody sees draws it with a pen that writes down what it is told, so that a picture has
// every mark as the screen has it, whatever the theme and the emphasis.
import cytoscape, { type SingularElementReturnValue } from 'cytoscape'
import type { Box } from '@/core/layout/geometry'
import { type Drawn, drawn } from '@/drawing/drawn'
import { Pen } from '@/drawing/Pen'
import { elementsOf } from './elements'
import type { Palette } from './palette'
import type { Emphasis, Scene } from './scene'
import { stylesheetFor } from './stylesheet'
import { nameDots } from './useDotNames'
import { emphasise } from './useEmphasis'
import './renderer'

interface Looks {
  readonly palette: Palette
  /** What will be seen of it, in the map's units. */
  readonly part: Box
  /** How large it will be seen: pixels to one unit. */
  readonly zoom: number
}

/** One group for each mark, from the lowest to the topmost, in the map's units. */
export function drawScene(
  scene: Scene,
  emphasis: Emphasis,
  { palette, part, zoom }: Looks,
): readonly Drawn[] {
  const cy = cytoscape({
    container: document.createElement('div'),
    elements: elementsOf(scene),
    // A picture does not fade in.
    style: stylesheetFor({ ...palette, fade: 0 }),
    layout: { name: 'preset', fit: false },
  })
  try {
    emphasise(cy, emphasis, scene)
    if (scene.dense) nameDots(cy, edgesOf(part), zoom)
    const renderer = cy.renderer()
    renderer.pathsEnabled = false
    renderer.recalculateRenderedStyle(cy.elements(), false)
    const pen = new Pen({ paper: palette.paper, descent: descentIn() })
    return [...renderer.getCachedZSortedEles(true)].flatMap((element) => {
      renderer.drawElement(pen, element)
      const marks = pen.take()
      return marks.length > 0
        ? [drawn('g', { class: sortOf(element), 'data-mark': element.id() }, marks)]
        : []
    })
  } finally {
    cy.destroy()
  }
}

function edgesOf({ x, y, width, height }: Box) {
  const [w, h] = [width / 2, height / 2]
  return { x1: x - w, y1: y - h, x2: x + w, y2: y + h, w: width, h: height }
}

function sortOf(element: SingularElementReturnValue): string {
  return ['plate', 'knot', 'region', 'line'].find((name) => element.hasClass(name)) ?? 'mark'
}

/** A picture has baselines; the canvas was told where the lower edge of a text is. */
function descentIn(): (font: string) => number {
  const context = document.createElement('canvas').getContext('2d')
  const known = new Map<string, number>()
  return (font) => {
    const before = known.get(font)
    if (before !== undefined || !context) return before ?? 0
    context.font = font
    const found = context.measureText('x').fontBoundingBoxDescent
    known.set(font, found)
    return found
  }
}
