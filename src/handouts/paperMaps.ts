// Maps for paper: drawn on white, whatever the theme of the screen.

import { boundsOf } from '@/canvas/camera'
import { drawScene } from '@/canvas/drawScene'
import { type Palette, readPalette } from '@/canvas/palette'
import type { Emphasis, Scene } from '@/canvas/scene'
import type { Step } from '@/core/model/graph'
import { type Drawn, drawn } from '@/drawing/drawn'
import type { AppState } from '@/state/appState'
import { stepState } from '@/state/stepState'
import { stillMap } from '@/views/map/stillMap'

/** Around a map, in its units. */
const MARGIN = 12

export interface PaperStep {
  readonly step: Step
  /** As it is at the step. */
  readonly state: AppState
  readonly map: Drawn
}

export async function mapOnPaper(state: AppState, signal: AbortSignal): Promise<Drawn> {
  if (!state.document) throw new Error('There is no map')
  const { scene, emphasis } = await stillMap(state, state.document, signal)
  return onPaper(scene, emphasis, paperPalette())
}

/** The plates alone, to draw lines by hand. */
export async function blankMap(state: AppState, signal: AbortSignal): Promise<Drawn> {
  if (!state.document) throw new Error('There is no map')
  const bare: AppState = {
    ...state,
    view: { ...state.view, leftOut: 'fade' },
    pointing: { selection: null, path: null, hover: null },
    presenting: null,
  }
  const { scene, emphasis } = await stillMap(bare, state.document, signal)
  return onPaper({ ...scene, lines: [], knots: [] }, { ...emphasis, faded: new Set() }, paperPalette())
}

export async function stepsOnPaper(
  state: AppState,
  steps: readonly Step[],
  signal: AbortSignal,
): Promise<readonly PaperStep[]> {
  const palette = paperPalette()
  const made: PaperStep[] = []
  for (const step of steps) {
    const then = stepState(state, step)
    if (!then.document) throw new Error('There is no map')
    const { scene, emphasis } = await stillMap(then, then.document, signal)
    signal.throwIfAborted()
    made.push({ step, state: then, map: onPaper(scene, emphasis, palette) })
    // The page stays answering while a long story is drawn.
    await new Promise((resolve) => setTimeout(resolve))
  }
  return made
}

function onPaper(scene: Scene, emphasis: Emphasis, palette: Palette): Drawn {
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
