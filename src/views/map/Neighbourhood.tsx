// The institution where the walk is, and its lines, as text: for whoever reads the page by ear without keys of the map, since
// a canvas has nothing to read.
import type { Scene } from '@/canvas/scene'
import { useMessages } from '@/i18n/language'
import { linesAt } from '@/scenes/linesAt'
import type { SceneSource } from '@/scenes/sceneOf'
import { sayLine, sayPlate } from '@/scenes/spoken'

/** More than anybody listens to; the outline has them all. */
const MOST = 60

interface NeighbourhoodProps {
  readonly source: SceneSource
  readonly scene: Scene
  readonly at: string
}

export function Neighbourhood({ source, scene, at }: NeighbourhoodProps) {
  const text = useMessages().map
  return (
    <section className="visually-hidden" aria-label={text.neighbourhood}>
      <p>{sayPlate(source, scene, at)}</p>
      <ul>
        {linesAt(scene, at)
          .slice(0, MOST)
          .map((line) => (
            <li key={line.id}>{sayLine(source, scene, at, line)}</li>
          ))}
      </ul>
    </section>
  )
}
