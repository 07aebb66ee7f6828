// On a dense map: which dots carry their name. The more important first, and only where it meets no other name.
import type { BoundingBox12, Core } from 'cytoscape'
import { useEffect } from 'react'
import { textWidth } from '@/core/layout/textWidth'
import type { Scene } from './scene'

const FONT = 12

export function useDotNames(cy: Core | null, scene: Scene): void {
  useEffect(() => {
    if (!cy || !scene.dense) return
    let waiting: ReturnType<typeof setTimeout> | undefined
    const name = () => nameDots(cy, cy.extent(), cy.zoom())
    const soon = () => {
      clearTimeout(waiting)
      waiting = setTimeout(name, 120)
    }
    name()
    cy.on('viewport', soon)
    return () => {
      clearTimeout(waiting)
      cy.off('viewport', soon)
    }
  }, [cy, scene])
}

/** @param part of the map, and how large it is seen. */
export function nameDots(cy: Core, part: BoundingBox12, zoom: number): void {
  const taken = new Set<string>()
  const { x1, y1, x2, y2 } = part
  cy.batch(() => {
    const dots = cy.nodes('.dot').sort((one, other) => other.degree(false) - one.degree(false))
    dots.forEach((dot) => {
      const { x, y } = dot.position()
      const text = String(dot.data('text'))
      const inView = x >= x1 && x <= x2 && y >= y1 && y <= y2
      const named = inView && claim(taken, x * zoom, y * zoom, textWidth(text) * FONT)
      dot.toggleClass('named', named)
      if (named) dot.style('font-size', FONT / zoom)
    })
  })
}

const CELL = { width: 12, height: 9 }

/** Takes the cells that a name needs under its dot, unless one is taken. */
function claim(taken: Set<string>, x: number, y: number, width: number): boolean {
  const cells: string[] = []
  const rows = [Math.floor((y - 8) / CELL.height), Math.floor((y + 26) / CELL.height)] as const
  for (let row = rows[0]; row <= rows[1]; row += 1) {
    const last = Math.floor((x + width / 2 + 4) / CELL.width)
    for (let column = Math.floor((x - width / 2 - 4) / CELL.width); column <= last; column += 1) {
      cells.push(`${column} ${row}`)
    }
  }
  if (cells.some((cell) => taken.has(cell))) return false
  for (const cell of cells) taken.add(cell)
  return true
}
