// How institutions look: a plate with its name, or a dot where there are too many to read.
import type { StylesheetJsonBlock } from 'cytoscape'
import { PLATE_FONT, PLATE_LINE } from '@/core/layout/plate'
import { FAMILIES } from '@/core/model/vocabulary'
import { FONT_STACK } from './font'
import { mix, type Palette } from './palette'

export function plateStyles(palette: Palette): StylesheetJsonBlock[] {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        label: 'data(text)',
        color: palette.ink,
        'font-family': FONT_STACK,
        'font-size': PLATE_FONT,
        'font-weight': 600,
        'line-height': PLATE_LINE,
        'text-wrap': 'wrap',
        'text-max-width': '1000px',
        'text-valign': 'center',
        'text-halign': 'center',
        'overlay-opacity': 0,
        'transition-property': 'background-color, border-color, color, opacity',
        'transition-duration': palette.fade,
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
