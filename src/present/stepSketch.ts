// A step as a small picture, for lists of steps and for who speaks: what it is about fills it, as it will fill the screen.
import { boundsOf } from '@/canvas/camera'
import { drawScene } from '@/canvas/drawScene'
import { readPalette } from '@/canvas/palette'
import { DENSE } from '@/core/layout/dense'
import type { Box } from '@/core/layout/geometry'
import type { Step } from '@/core/model/graph'
import { type Drawn, drawn } from '@/drawing/drawn'
import { stillPicture } from '@/scenes/stillPicture'
import { stepState } from '@/state/stepState'
import { store } from '@/state/store'
import { inBackground } from '@/workers/inBackground'

/** Width by height, as most screens have it. */
const ASPECT = 16 / 9
/** Around what it is about, and the least that it shows, in the map's units. */
const MARGIN = 28
const LEAST = 420

/**
 * `null` where the step shows another view than the map, or a map of dots. Rejects when it is given up, and where nothing can
 * be arranged.
 */
export async function stepSketch(step: Step, signal: AbortSignal): Promise<Drawn | null> {
  const now = store.getState()
  const { document } = now
  if (!document || document.graph.actors.length > DENSE) return null
  const then = stepState({ ...now, document }, step)
  if (then.view.shown !== 'map') return null
  const { scene, emphasis } = await stillPicture(then, now.preferences.language, inBackground(signal))
  const marks = [...scene.plates, ...scene.knots]
  const about = marks.filter(({ id }) => !emphasis.faded.has(id))
  const part = partAround(boundsOf(about.length > 0 ? about : marks))
  const palette = readPalette(globalThis.document.documentElement)
  const viewBox = [part.x - part.width / 2, part.y - part.height / 2, part.width, part.height]
  return drawn('svg', { viewBox: viewBox.map(Math.round).join(' ') }, [
    ...drawScene(scene, emphasis, { palette, part, zoom: 1 }),
  ])
}

function partAround({ x, y, width, height }: Box): Box {
  const wide = Math.max(width + 2 * MARGIN, (height + 2 * MARGIN) * ASPECT, LEAST)
  return { x, y, width: wide, height: wide / ASPECT }
}
