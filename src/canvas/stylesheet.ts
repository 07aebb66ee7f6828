// How marks look: one list per theme, made once, never per render.
import type { Css, StylesheetJson, StylesheetJsonBlock } from 'cytoscape'
import { PLATE_FONT, PLATE_LINE } from '@/core/layout/plate'
import { FAMILIES } from '@/core/model/vocabulary'
import { mix, type Palette } from './palette'

export const CANVAS_FONT = 'Atkinson Hyperlegible Next Variable'
const FONT = `"${CANVAS_FONT}", system-ui, sans-serif`

export function stylesheetFor(palette: Palette): StylesheetJson {
  return [
    ground(palette),
    ...plates(palette),
    ...knots(palette),
    ...lines(palette),
    ...regions(palette),
    ...states(palette),
  ]
}

function ground(palette: Palette): StylesheetJsonBlock {
  const style: Css.Core = {
    'active-bg-color': palette.ink,
    'active-bg-opacity': 0,
    'active-bg-size': 0,
    'selection-box-color': palette.highlight,
    'selection-box-border-color': palette.highlight,
    'selection-box-border-width': 0,
    'selection-box-opacity': 0,
    'outside-texture-bg-color': palette.paper,
    'outside-texture-bg-opacity': 1,
  }
  return { selector: 'core', style }
}

function plates(palette: Palette): StylesheetJsonBlock[] {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        label: 'data(text)',
        color: palette.ink,
        'font-family': FONT,
        'font-size': PLATE_FONT,
        'font-weight': 600,
        'line-height': PLATE_LINE,
        'text-wrap': 'wrap',
        'text-max-width': '1000px',
        'text-valign': 'center',
        'text-halign': 'center',
        'overlay-opacity': 0,
        'transition-property': 'background-color, border-color, color, opacity',
        'transition-duration': 150,
      },
    },
    { selector: '.plate', style: { 'border-width': 1.5, 'z-index': 10 } },
    {
      selector: '.plate.rounded, .plate.pill, .knot',
      style: { shape: 'round-rectangle', 'corner-radius': 'data(radius)' },
    },
    { selector: '.plate.square', style: { shape: 'rectangle' } },
    { selector: '.plate.double', style: { 'border-style': 'double', 'border-width': 3.6 } },
    { selector: '.plate.dashed', style: { 'border-style': 'dashed', 'border-width': 1.5 } },
    ...FAMILIES.map(
      (family): StylesheetJsonBlock => ({
        selector: `.plate.${family}`,
        style: {
          'background-color': mix(palette.family[family], palette.panel, 0.09),
          'border-color': palette.family[family],
        },
      }),
    ),
    {
      selector: '.dot',
      style: {
        label: '',
        'border-width': 0,
        'text-valign': 'bottom',
        'text-margin-y': 3,
        'text-outline-color': palette.paper,
        'text-outline-width': 2,
        'transition-duration': 0,
      },
    },
    ...FAMILIES.map(
      (family): StylesheetJsonBlock => ({
        selector: `.dot.${family}`,
        style: { 'background-color': palette.family[family] },
      }),
    ),
    { selector: '.dot.named', style: { label: 'data(text)' } },
  ]
}

function knots(palette: Palette): StylesheetJsonBlock[] {
  const outline = { asked: 'dashed', permitted: 'dotted', existing: 'solid', context: 'solid' } as const
  return [
    {
      selector: '.knot',
      style: { 'font-size': 11.5, 'border-width': 1.5, 'background-color': palette.paper, 'z-index': 9 },
    },
    ...(['asked', 'permitted', 'existing', 'context'] as const).map(
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

function lookColour(palette: Palette, look: 'asked' | 'permitted' | 'existing' | 'context'): string {
  if (look === 'existing') return palette.ink
  return look === 'context' ? palette.context : palette.rust
}

function lines(palette: Palette): StylesheetJsonBlock[] {
  return [
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'curve-style': 'straight',
        'line-cap': 'butt',
        'arrow-scale': 0.85,
        'overlay-opacity': 0,
        'z-index': 5,
        'transition-property': 'line-color, opacity, line-opacity',
        'transition-duration': 150,
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
    ...(['asked', 'permitted', 'existing', 'context'] as const).map(
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
    { selector: 'edge.context', style: { width: 1.2 } },
    { selector: 'edge.directed', style: { 'target-arrow-shape': 'triangle' } },
    ...(['asked', 'permitted', 'existing', 'context'] as const).map(
      (look): StylesheetJsonBlock => ({
        selector: `edge.inferred.${look}`,
        style: {
          'line-color': mix(lookColour(palette, look), palette.paper, 0.6),
          'target-arrow-color': mix(lookColour(palette, look), palette.paper, 0.6),
        },
      }),
    ),
    {
      selector: 'edge.arm',
      style: {
        width: 1.6,
        label: 'data(text)',
        color: palette.quiet,
        'font-family': FONT,
        'font-size': 11,
        'font-weight': 500,
        'text-background-color': palette.paper,
        'text-background-opacity': 1,
        'text-background-padding': '1.5px',
        'text-events': 'yes',
      },
    },
    {
      selector: 'edge.modifies, edge.part-of',
      style: {
        width: 1.1,
        'line-color': palette.context,
        'line-style': 'solid',
        'target-arrow-color': palette.context,
        'z-index': 3,
        events: 'no',
      },
    },
    { selector: 'edge.part-of', style: { 'line-opacity': 0.6 } },
    { selector: 'edge.modifies', style: { 'target-arrow-shape': 'vee', 'arrow-scale': 0.7 } },
  ]
}

function regions(palette: Palette): StylesheetJsonBlock[] {
  return [
    {
      selector: '.region',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '14',
        'background-color': mix(palette.hairline, palette.paper, 0.3),
        'border-width': 1,
        'border-color': palette.hairline,
        color: palette.quiet,
        'font-size': 13,
        'text-valign': 'top',
        'text-halign': 'center',
        'text-margin-y': 22,
        'z-index': 0,
        'z-index-compare': 'manual',
        events: 'no',
      },
    },
    { selector: '.region.round', style: { shape: 'ellipse', 'background-opacity': 0, 'text-margin-y': 8 } },
  ]
}

function states(palette: Palette): StylesheetJsonBlock[] {
  const ring = (colour: string) => ({
    'underlay-color': colour,
    'underlay-opacity': 1,
    'underlay-padding': 5,
    'underlay-shape': 'round-rectangle' as const,
  })
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
    { selector: 'edge.faded', style: { opacity: 0.22 } },
    { selector: 'edge.aside', style: { opacity: 0.5 } },
    { selector: 'node.hovered', style: ring(palette.highlightHalf) },
    { selector: 'edge.hovered', style: { ...ring(palette.highlightHalf), 'z-index': 6 } },
    { selector: 'node.selected', style: ring(palette.highlight) },
    { selector: 'edge.selected', style: { ...ring(palette.highlight), 'z-index': 7 } },
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

/** Where the ground is dark, a light line is lost on the highlighter, so it takes the ground's colour there. */
function onHighlight({ paper, ink }: Palette): StylesheetJsonBlock[] {
  const dark = Number.parseInt(paper.slice(1, 3), 16) < Number.parseInt(ink.slice(1, 3), 16)
  if (!dark) return []
  return [{ selector: 'edge.selected', style: { 'line-color': paper, 'target-arrow-color': paper } }]
}
