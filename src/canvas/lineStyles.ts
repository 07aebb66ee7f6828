// How lines look: ties, arms of a statement, hairlines of structure.
import type { EdgeSingular, StylesheetJsonBlock } from 'cytoscape'
import { FONT_STACK } from './font'
import { LOOKS, lookColour } from './lookColour'
import { mix, type Palette } from './palette'

/** How much of its colour an inferred line keeps: a pale solid line must not look like one of context. */
const PALE = { asked: 0.6, permitted: 0.6, existing: 0.78, context: 0.6 } as const

export function lineStyles(palette: Palette): StylesheetJsonBlock[] {
  return [
    {
      selector: 'edge',
      style: {
        width:
          palette.lineScale === 1
            ? 'data(width)'
            : (edge: EdgeSingular) => edge.data('width') * palette.lineScale,
        'curve-style': 'straight',
        'line-cap': 'butt',
        'arrow-scale': 0.85,
        'overlay-opacity': 0,
        'z-index': 5,
        'transition-property': 'line-color, line-opacity',
        'transition-duration': palette.fade,
      },
    },
    {
      selector: '.bent',
      style: {
        'curve-style': 'unbundled-bezier',
        'edge-distances': 'node-position',
        'control-point-distances': 'data(bend)',
        'control-point-weights': 'data(at)',
      },
    },
    {
      selector: '.cornered',
      style: {
        'curve-style': 'round-segments',
        'edge-distances': 'node-position',
        'segment-distances': 'data(bend)',
        'segment-weights': 'data(at)',
        'segment-radii': [14],
      },
    },
    ...LOOKS.map(
      (look): StylesheetJsonBlock => ({
        selector: `edge.${look}`,
        style: { 'line-color': lookColour(palette, look), 'target-arrow-color': lookColour(palette, look) },
      }),
    ),
    { selector: 'edge.asked', style: { 'line-style': 'dashed', 'line-dash-pattern': [8, 4] } },
    {
      selector: 'edge.permitted',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [0.1, 5.2], 'line-cap': 'round' },
    },
    { selector: 'edge.context', style: { width: 1.2 * palette.lineScale } },
    { selector: 'edge.directed', style: { 'target-arrow-shape': 'triangle' } },
    ...LOOKS.map(
      (look): StylesheetJsonBlock => ({
        selector: `edge.inferred.${look}`,
        style: {
          'line-color': mix(lookColour(palette, look), palette.paper, PALE[look]),
          'target-arrow-color': mix(lookColour(palette, look), palette.paper, PALE[look]),
        },
      }),
    ),
    {
      selector: 'edge.arm',
      style: {
        width: 1.6 * palette.lineScale,
        label: 'data(text)',
        color: palette.quiet,
        'font-family': FONT_STACK,
        'font-size': 11,
        'font-weight': 500,
        'text-background-color': palette.paper,
        'text-background-opacity': 1,
        'text-background-padding': '1.5px',
        'text-events': 'yes',
      },
    },
    { selector: 'edge.crowded', style: { 'text-opacity': 0, 'text-background-opacity': 0 } },
    {
      selector: 'edge.modifies, edge.part-of',
      style: {
        width: 1.1 * palette.lineScale,
        'line-color': palette.context,
        'line-style': 'solid',
        'target-arrow-color': palette.context,
        'z-index': 3,
        events: 'no',
      },
    },
    // The whole has the diamond, as in class diagrams: a thin grey line alone would be one of context.
    {
      selector: 'edge.part-of',
      style: {
        'target-arrow-shape': 'diamond',
        'target-arrow-fill': 'hollow',
        'arrow-scale': 0.9,
        'line-style': 'dashed',
        'line-dash-pattern': [3, 3],
      },
    },
    { selector: 'edge.modifies', style: { 'target-arrow-shape': 'vee', 'arrow-scale': 0.7 } },
  ]
}
