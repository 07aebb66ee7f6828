// Maps for paper: drawn on white, whatever the theme of the screen.

import { boundsOf } from '@/canvas/camera'
import { drawScene } from '@/canvas/drawScene'
import { type Palette, readPalette } from '@/canvas/palette'
import type { Step } from '@/core/model/graph'
import { type Drawn, drawn } from '@/drawing/drawn'
import type { Listed } from '@/exports/slides/deck'
import { listed } from '@/exports/slides/listed'
import { stepPicture } from '@/exports/slides/stepPicture'
import type { Language } from '@/i18n/language'
import { type Still, type StillPicture, stillPicture } from '@/scenes/stillPicture'
import type { ViewId } from '@/state/appState'
import type { Chosen } from '@/state/choiceWords'
import { inBackground } from '@/workers/inBackground'

/** Around a map, in its units. */
const MARGIN = 12

export interface PaperStep {
  readonly step: Step
  readonly chosen: Chosen
  /** The view that is on the sheet: the map also for those that no sheet can hold. */
  readonly shown: ViewId
  readonly content: Listed | { readonly sort: 'map'; readonly map: Drawn }
}

export async function mapOnPaper(state: Still, language: Language, signal: AbortSignal): Promise<Drawn> {
  return onPaper(await stillPicture(state, language, inBackground(signal)), paperPalette())
}

/** The plates alone, to draw lines by hand. */
export async function blankMap(state: Still, language: Language, signal: AbortSignal): Promise<Drawn> {
  const bare: Still = {
    ...state,
    view: {
      ...state.view,
      leftOut: 'fade',
      layers: state.view.layers.filter((layer) => layer !== 'measure'),
    },
    pointing: { selection: null, path: null, hover: null },
    presenting: null,
    editing: null,
  }
  const { scene, emphasis } = await stillPicture(bare, language, inBackground(signal))
  return onPaper(
    { scene: { ...scene, lines: [], knots: [] }, emphasis: { ...emphasis, faded: new Set() } },
    paperPalette(),
  )
}

export async function stepsOnPaper(
  state: Still,
  steps: readonly Step[],
  language: Language,
  signal: AbortSignal,
): Promise<readonly PaperStep[]> {
  const palette = paperPalette()
  const made: PaperStep[] = []
  for (const step of steps) {
    const picture = await stepPicture(state, step, language, inBackground(signal))
    signal.throwIfAborted()
    const content = listed(picture) ?? ({ sort: 'map', map: onPaper(picture, palette) } as const)
    const shown = content.sort === 'map' ? 'map' : picture.view.shown
    made.push({ step, chosen: picture.chosen, shown, content })
    // The page stays answering while a long story is drawn.
    await new Promise((resolve) => setTimeout(resolve))
  }
  return made
}

function onPaper({ scene, emphasis }: Pick<StillPicture, 'scene' | 'emphasis'>, palette: Palette): Drawn {
  const bounds = boundsOf([...scene.plates, ...scene.knots, ...scene.regions])
  const part = { ...bounds, width: bounds.width + 2 * MARGIN, height: bounds.height + 2 * MARGIN }
  const [left, top] = [part.x - part.width / 2, part.y - part.height / 2]
  const viewBox = [left, top, part.width, part.height].map(Math.round).join(' ')
  return drawn('svg', { viewBox, class: 'paper-map' }, drawScene(scene, emphasis, { palette, part, zoom: 1 }))
}

/** Read from an element that has the colours of paper. */
function paperPalette(): Palette {
  const sample = document.createElement('div')
  sample.className = 'on-paper'
  document.body.append(sample)
  try {
    return readPalette(sample)
  } finally {
    sample.remove()
  }
}
