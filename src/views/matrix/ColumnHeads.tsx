// The names at the top, slanted so that they can be read and none is cut; those of statements are short enough to lie.

import type { CSSProperties } from 'react'
import { useMatrixWords } from '@/i18n/late/matrix'
import type { GridPlace } from '@/ui/gridWalk'
import type { Axis } from './axis'
import { GridPart } from './GridPart'
import { HeadName } from './HeadName'
import { fitsCorner, type Measures } from './measures'
import { type Light, toneOfHead } from './toneOf'
import type { Matrix } from './useMatrix'

interface ColumnHeadsProps {
  readonly matrix: Matrix
  readonly columns: Axis
  readonly shown: readonly number[]
  readonly measures: Measures
  readonly active: GridPlace
  readonly cross: GridPlace | null
  readonly light: Light
}

export function ColumnHeads({ matrix, columns, shown, measures, active, cross, light }: ColumnHeadsProps) {
  const text = useMatrixWords()
  const { headWidth, headHeight, slantLength, slantLines, bandLines } = measures
  const slanted = !matrix.hub
  const rule = slanted ? text.rule : text.ruleHub
  const placed = (start: number, size: number): CSSProperties =>
    slanted
      ? { left: headWidth + start + size / 2, width: slantLength }
      : { left: headWidth + start, width: size }
  const onCorner = active.row === -1 && active.column === -1
  return (
    <GridPart role="row" aria-rowindex={1} className="matrix-columns" style={{ height: headHeight }}>
      <GridPart
        role="columnheader"
        aria-colindex={1}
        className="matrix-corner"
        isActive={onCorner}
        style={{ width: headWidth }}
      >
        <span className={fitsCorner(rule, measures) ? undefined : 'visually-hidden'}>{rule}</span>
      </GridPart>
      {columns.bands.map(({ key, name, start, end }) => (
        <span
          key={key}
          aria-hidden
          className="matrix-column-band"
          data-slanted={slanted}
          data-lines={bandLines}
          style={placed(start, slanted ? columns.bandSize : end - start)}
        >
          <bdi>{name}</bdi>
        </span>
      ))}
      {shown.map((index) => {
        const id = columns.ids[index] ?? ''
        const tone = toneOfHead(light, id)
        return (
          <GridPart
            key={id}
            role="columnheader"
            aria-colindex={index + 2}
            aria-selected={tone === 'selected'}
            className="matrix-column-head"
            isActive={active.row === -1 && active.column === index}
            data-column={index}
            data-slanted={slanted}
            data-lines={slantLines}
            data-tone={tone}
            data-cross={cross?.column === index || undefined}
            data-faded={!matrix.passing.has(id) || undefined}
            style={placed(columns.starts[index] ?? 0, columns.size)}
          >
            <HeadName matrix={matrix} id={id} />
          </GridPart>
        )
      })}
    </GridPart>
  )
}
