// Brings the live graph up to a new scene: what is new comes, what is gone goes, what moved glides. Never a rebuild.
import type { Core, ElementDefinition } from 'cytoscape'
import { useEffect, useRef } from 'react'
import { elementsOf } from './elements'
import { MOVE_MS } from './motion'
import { type Scene, SIGNS } from './scene'

/** Animating more than this costs more frames than it explains. */
const MOST_ANIMATED = 400

export function useElements(cy: Core | null, scene: Scene, stillness: boolean): void {
  const drawn = useRef<Scene | null>(null)
  useEffect(() => {
    if (!cy || drawn.current === scene) return
    drawn.current = scene
    bringTo(cy, scene, stillness)
  }, [cy, scene, stillness])
}

function bringTo(cy: Core, scene: Scene, stillness: boolean): void {
  const wanted = elementsOf(scene)
  const ids = new Set(wanted.map(({ data }) => data.id))
  const animate = !stillness && scene.plates.length <= MOST_ANIMATED
  cy.batch(() => {
    cy.elements()
      .filter((element) => !ids.has(element.id()))
      .remove()
    const added: ElementDefinition[] = []
    for (const definition of wanted) {
      const element = cy.getElementById(definition.data.id ?? '')
      if (element.length === 0) {
        added.push(definition)
        continue
      }
      element.data(definition.data)
      const states = STATES.filter((name) => element.hasClass(name))
      element.classes([String(definition.classes), ...states].join(' '))
      const { position } = definition
      if (!position) continue
      element.stop()
      const at = element.position()
      if (Math.abs(at.x - position.x) < 0.01 && Math.abs(at.y - position.y) < 0.01) continue
      if (animate) element.animate({ position, duration: MOVE_MS, easing: 'ease-in-out-cubic' })
      else element.position(position)
    }
    cy.add(added)
  })
}

/** Classes that the emphasis owns: new data must not wipe them. */
const STATES = [
  ...(['selected', 'hovered', 'aside', 'faded', 'focused', 'near', 'named', 'ringed'] as const),
  ...SIGNS.map((sign) => `sign-${sign}` as const),
]
