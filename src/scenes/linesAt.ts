// The lines of an institution or a statement that a person can follow: structure is only drawn.
import type { LineMark, Scene } from '@/canvas/scene'

export function linesAt(scene: Scene, id: string): readonly LineMark[] {
  return scene.lines.filter(
    ({ sort, from, to }) => (sort === 'tie' || sort === 'arm') && (from === id || to === id),
  )
}
