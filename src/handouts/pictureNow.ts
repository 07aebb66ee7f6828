// A picture of the view that is shown, as it is shown.
import { boundsOf } from '@/canvas/camera'
import { drawScene } from '@/canvas/drawScene'
import { readPalette } from '@/canvas/palette'
import { shownMap } from '@/canvas/shownMap'
import type { Box, Size } from '@/core/layout/geometry'
import { inLanguage } from '@/core/model/text'
import { type Drawn, drawn } from '@/drawing/drawn'
import { drawPage } from '@/drawing/drawPage'
import { citation } from '@/exports/citation'
import { type FramedPicture, framedPicture } from '@/exports/framedPicture'
import { messagesIn } from '@/i18n/language'
import type { AppState, DocumentSlice } from '@/state/appState'
import { describeView } from '@/state/describeView'

export type Section = 'screen' | 'whole'

/** Around the whole of a map, in its units. */
const MARGIN = 24

export function pictureNow(state: AppState, document: DocumentSlice, section: Section): FramedPicture {
  const { view } = state
  const { language } = state.preferences
  const cited = { ...document, view, language }
  const name = messagesIn(language).frame.views[view.shown]
  const page = globalThis.document.documentElement
  const { paper, quiet } = readPalette(page)
  const { marks, size } = view.shown === 'map' ? mapMarks(section, page) : viewMarks()
  return framedPicture(
    marks,
    size,
    {
      title: `${inLanguage(document.graph.title, language).text}: ${name}`,
      description: describeView(state, language),
      foot: citation(cited, name),
    },
    { paper, quiet, fontFamily: getComputedStyle(globalThis.document.body).fontFamily },
  )
}

interface Marks {
  readonly marks: readonly Drawn[]
  readonly size: Size
}

function mapMarks(section: Section, page: Element): Marks {
  const map = shownMap()
  if (!map) return viewMarks()
  const { scene, emphasis, zoom, pan, screen } = map
  const palette = readPalette(page)
  if (section === 'whole') {
    const bounds = boundsOf([...scene.plates, ...scene.knots, ...scene.regions])
    const whole = { ...bounds, width: bounds.width + 2 * MARGIN, height: bounds.height + 2 * MARGIN }
    const marks = drawScene(scene, emphasis, { palette, part: whole, zoom: 1 })
    const size = { width: Math.ceil(whole.width), height: Math.ceil(whole.height) }
    return { marks: [moved(marks, { x: size.width / 2 - whole.x, y: size.height / 2 - whole.y }, 1)], size }
  }
  const part: Box = {
    x: (screen.width / 2 - pan.x) / zoom,
    y: (screen.height / 2 - pan.y) / zoom,
    width: screen.width / zoom,
    height: screen.height / zoom,
  }
  const notes = globalThis.document.querySelector('.map-notes')
  return {
    marks: [
      moved(drawScene(scene, emphasis, { palette, part, zoom }), pan, zoom),
      ...(notes ? notesMarks(notes) : []),
    ],
    size: screen,
  }
}

function moved(
  marks: readonly Drawn[],
  { x, y }: { readonly x: number; readonly y: number },
  zoom: number,
): Drawn {
  return drawn('g', { transform: `translate(${x} ${y}) scale(${zoom})` }, marks)
}

/** What explains the signs on the map stands over it. */
function notesMarks(notes: Element): readonly Drawn[] {
  const stage = notes.parentElement?.getBoundingClientRect()
  const { left, top } = notes.getBoundingClientRect()
  if (!stage) return []
  return [moved(drawPage(notes), { x: left - stage.left, y: top - stage.top }, 1)]
}

function viewMarks(): Marks {
  const view = globalThis.document.querySelector('.frame-view')
  if (!view) throw new Error('There is no view on the page')
  const { width, height } = view.getBoundingClientRect()
  return { marks: drawPage(view), size: { width: Math.round(width), height: Math.round(height) } }
}
