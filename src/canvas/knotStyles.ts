// How statements look where they are drawn as marks of their own.
import type { StylesheetJsonBlock } from 'cytoscape'
import { LOOKS, lookColour } from './lookColour'
import type { Palette } from './palette'

export function knotStyles(palette: Palette): StylesheetJsonBlock[] {
  const outline = { asked: 'dashed', permitted: 'dotted', existing: 'solid', context: 'solid' } as const
  return [
    {
      selector: '.knot',
      style: { 'font-size': 11.5, 'border-width': 1.5, 'background-color': palette.paper, 'z-index': 9 },
    },
    ...LOOKS.map(
      (look): StylesheetJsonBlock => ({
        selector: `.knot.${look}`,
        style: {
          'border-style': outline[look],
          'border-color': lookColour(palette, look),
          color: look === 'context' ? palette.quiet : lookColour(palette, look),
        },
      }),
    ),
  ]
}
