// How marks look: one list per theme, made once, never per render. Where two rules meet, the later one holds.
import type { Css, StylesheetJson, StylesheetJsonBlock } from 'cytoscape'
import { knotStyles } from './knotStyles'
import { lineStyles } from './lineStyles'
import { mix, type Palette } from './palette'
import { plateStyles } from './plateStyles'
import { stateStyles } from './stateStyles'

export function stylesheetFor(palette: Palette): StylesheetJson {
  return [
    ground(palette),
    ...plateStyles(palette),
    ...knotStyles(palette),
    ...lineStyles(palette),
    ...regions(palette),
    ...stateStyles(palette),
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
        label: '',
        'z-index': 0,
        'z-index-compare': 'manual',
        events: 'no',
      },
    },
    { selector: '.region.round', style: { shape: 'ellipse', 'background-opacity': 0 } },
    {
      selector: '.region-name',
      style: {
        width: 1,
        height: 1,
        'background-opacity': 0,
        'border-width': 0,
        label: 'data(text)',
        color: palette.quiet,
        'font-size': 13,
        'text-valign': 'center',
        'text-halign': 'center',
        'text-background-color': mix(palette.hairline, palette.paper, 0.3),
        'text-background-opacity': 0.9,
        'text-background-padding': '2px',
        'z-index': 8,
      },
    },
  ]
}
