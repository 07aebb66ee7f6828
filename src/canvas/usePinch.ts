// Two fingers always zoom. cytoscape takes two that begin close together for a press of the second mouse button, which
// nothing here answers, until they have gone half as far apart again: those that come together would do nothing at all.
import type { Core, EventObject } from 'cytoscape'
import { useEffect } from 'react'
import './renderer'

export function usePinch(cy: Core | null): void {
  useEffect(() => {
    if (!cy) return
    const begin = ({ originalEvent }: EventObject) => {
      if (!originalEvent.type.startsWith('touch')) return
      // It makes its note after it has told of it.
      queueMicrotask(() => {
        const { touchData } = cy.renderer()
        if (touchData) touchData.cxt = false
      })
    }
    cy.on('cxttapstart', begin)
    return () => {
      cy.off('cxttapstart', begin)
    }
  }, [cy])
}
