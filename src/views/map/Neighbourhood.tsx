// The institution where the walk is, and its lines, as text: for whoever reads the page by ear without keys of the map, since
// a canvas has nothing to read.
import type { Scene } from '@/canvas/scene'
import { useMessages } from '@/i18n/language'
import type { SceneSource } from './sceneOf'
import { sayLine, sayPlate } from './spoken'
import { linesAt } from './walk'

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
