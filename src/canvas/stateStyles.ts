// How marks look while they are selected, pointed at, stepped back or reached by the keyboard: the classes of useEmphasis.
import type { StylesheetJsonBlock } from 'cytoscape'
import { mix, type Palette } from './palette'

// Its types do not know it yet.
declare module 'cytoscape' {
  namespace Css {
    interface Underlay {
      'underlay-corner-radius'?: PropertyValueNode<string>
    }
  }
}

export function stateStyles(palette: Palette): StylesheetJsonBlock[] {
  const ring = (colour: string) => ({
    'underlay-color': colour,
    'underlay-opacity': 1,
    'underlay-padding': 5,
    'underlay-shape': 'round-rectangle' as const,
  })
  // A ring goes round what it is a ring of.
  const round = { selector: '.pill, .knot', style: { 'underlay-corner-radius': 'data(ringRadius)' } }
  return [
    {
      selector: '.plate.faded',
      style: {
        'background-color': palette.paper,
        'border-color': mix(palette.quiet, palette.paper, 0.35),
        color: mix(palette.quiet, palette.paper, 0.72),
      },
    },
    { selector: '.knot.faded', style: { opacity: 0.5 } },
    // Colours and `line-opacity`, not `opacity`: that would let the line show through the ground of its label.
    {
      selector: 'edge.aside',
      style: { 'line-opacity': isDark(palette) ? 0.7 : 0.55, color: mix(palette.quiet, palette.paper, 0.75) },
    },
    {
      selector: 'edge.faded',
      style: { 'line-opacity': 0.22, color: mix(palette.quiet, palette.paper, 0.5) },
    },
    {
      selector: 'node.ringed',
      style: {
        'underlay-color': palette.rust,
        'underlay-opacity': 0.35,
        'underlay-padding': 'data(ring)',
        'underlay-shape': 'round-rectangle',
      },
    },
    { selector: 'node.near', style: { ...ring(palette.highlightHalf), 'underlay-padding': 2.5 } },
    ...signStyles(palette),
    { selector: 'edge.near', style: { ...ring(palette.highlightHalf), 'z-index': 5 } },
    { selector: 'node.hovered', style: ring(palette.highlightHalf) },
    { selector: 'edge.hovered', style: { ...ring(palette.highlightHalf), 'z-index': 6 } },
    { selector: 'node.selected', style: ring(palette.highlight) },
    { selector: 'edge.selected', style: { ...ring(palette.highlight), 'z-index': 7 } },
    {
      selector: 'edge.crowded.hovered, edge.crowded.selected, edge.crowded.focused',
      style: { 'text-opacity': 1, 'text-background-opacity': 1 },
    },
    round,
    ...onHighlight(palette),
    {
      selector: 'node.focused',
      style: { 'outline-color': palette.focus, 'outline-width': 2, 'outline-offset': 6 },
    },
    {
      selector: 'edge.focused',
      style: { 'underlay-color': palette.focus, 'underlay-opacity': 0.5, 'underlay-padding': 4 },
    },
  ]
}

function signStyles({ ink }: Palette): StylesheetJsonBlock[] {
  const sign = (shape: 'circle' | 'square', fill: 'filled' | 'hollow') => ({
    'mid-target-arrow-shape': shape,
    'mid-target-arrow-fill': fill,
    'mid-target-arrow-color': ink,
  })
  return [
    { selector: 'edge.sign-ring', style: sign('circle', 'hollow') },
    { selector: 'edge.sign-disc', style: sign('circle', 'filled') },
    { selector: 'edge.sign-square', style: sign('square', 'filled') },
  ]
}

/** Where the ground is dark, a light line is lost on the highlighter, so it takes the ground's colour there. */
function onHighlight(palette: Palette): StylesheetJsonBlock[] {
  const { paper } = palette
  if (!isDark(palette)) return []
  return [{ selector: 'edge.selected', style: { 'line-color': paper, 'target-arrow-color': paper } }]
}

/** Thin lines lose more on a dark ground. */
function isDark({ paper, ink }: Palette): boolean {
  return Number.parseInt(paper.slice(1, 3), 16) < Number.parseInt(ink.slice(1, 3), 16)
}
