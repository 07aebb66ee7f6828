// Selection, hover, fading and the keyboard's place, as classes: the elements themselves stay as they are.
import type { Core } from 'cytoscape'
import { useEffect } from 'react'
import { type Emphasis, type Scene, SIGNS } from './scene'

/** With more lines than this, letting all others step back from what is pointed at takes too long. */
const MANY_LINES = 3000

/** Around a plate, in the map's units. */
const WIDEST_RING = 16

export function useEmphasis(cy: Core | null, emphasis: Emphasis, scene: Scene): void {
  useEffect(() => {
    if (cy) emphasise(cy, emphasis, scene)
  }, [cy, emphasis, scene])
}

export function emphasise(cy: Core, emphasis: Emphasis, scene: Scene): void {
  const { selected, hovered, near, faded, aside, focused, signs, rings } = emphasis
  // Then what belongs to it steps forward instead.
  const many = scene.lines.length > MANY_LINES
  const pointing = (many ? 0 : hovered.size) + selected.size > 0
  cy.batch(() => {
    cy.elements().forEach((element) => {
      if (element.hasClass('region')) return
      const id = element.id()
      set('selected', selected.has(id))
      set('hovered', hovered.has(id) && !selected.has(id))
      set('faded', faded.has(id))
      set('focused', focused === id)
      const ring = rings.get(id)
      if (ring !== undefined) element.data('ring', WIDEST_RING * ring)
      set('ringed', ring !== undefined)
      for (const sign of SIGNS) set(`sign-${sign}`, signs.get(id) === sign)
      const isNear = near.has(id) && (element.isNode() ? pointing : many && hovered.size > 0)
      set('near', isNear && !selected.has(id) && !hovered.has(id))
      const stepsBack = pointing ? element.isEdge() && !near.has(id) : aside.has(id)
      set('aside', stepsBack && !selected.has(id) && !hovered.has(id))

      function set(name: string, wanted: boolean): void {
        if (element.hasClass(name) !== wanted) element.toggleClass(name, wanted)
      }
    })
  })
}
