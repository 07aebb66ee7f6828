// Selection, hover, fading and the keyboard's place, as classes: the elements themselves stay as they are.
import type { Core } from 'cytoscape'
import { useEffect } from 'react'
import type { Emphasis, Scene } from './scene'

export function useEmphasis(cy: Core | null, emphasis: Emphasis, scene: Scene): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new scene brings new elements, which need their classes
  useEffect(() => {
    if (!cy) return
    const { selected, hovered, near, faded, aside, focused } = emphasis
    const pointing = selected.size + hovered.size > 0
    cy.batch(() => {
      cy.elements().forEach((element) => {
        if (element.hasClass('region')) return
        const id = element.id()
        set('selected', selected.has(id))
        set('hovered', hovered.has(id) && !selected.has(id))
        set('faded', faded.has(id))
        set('focused', focused === id)
        const stepsBack = pointing ? element.isEdge() && !near.has(id) : aside.has(id)
        set('aside', stepsBack && !selected.has(id) && !hovered.has(id))

        function set(name: string, wanted: boolean): void {
          if (element.hasClass(name) !== wanted) element.toggleClass(name, wanted)
        }
      })
    })
  }, [cy, emphasis, scene])
}
