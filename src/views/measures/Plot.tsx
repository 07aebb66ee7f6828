// Two measures against each other: a point for each pair of values, larger where several institutions share it. Arrow keys go
// from point to point; the ranking says the same in rows.
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react'
import type { Measured } from '@/core/measures/measureAll'
import { MEASURE_IDS, type MeasureId } from '@/core/measures/measureIds'
import { shortName } from '@/core/model/shortName'
import { formatList, plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { hover, select, setMeasures } from '@/state/store'
import { useApp, useDocument } from '@/state/useApp'
import { commandOf } from '@/ui/keyTable'
import { LIST_KEYS, stopAfter } from '@/ui/listWalk'
import { sayValue } from './formats'
import { type Point, pointsOf, type Range } from './pointsOf'
import './plot.css'

/** Of the drawing, in its own units. */
const [WIDTH, HEIGHT, EDGE] = [600, 300, 30]
/** So many names are told of one point. */
const NAMED = 3

export function Plot({ measured }: { readonly measured: Measured }) {
  const { measures: text } = useMessages()
  const language = useLanguage()
  const { graph } = useDocument()
  const id = useId()
  const measures = useApp((state) => state.view.measures)
  const selected = useApp(({ pointing: { selection } }) =>
    selection?.type === 'actor' ? selection.id : null,
  )
  const { by } = measures
  // A measure against itself says nothing.
  const across = measures.across === by ? (by === 'degree' ? 'betweenness' : 'degree') : measures.across
  const { points, most } = useMemo(() => pointsOf(measured, across, by), [measured, across, by])
  const [at, setAt] = useState(0)
  const places = useRef(new Map<number, SVGGElement>())
  const active = Math.min(at, points.length - 1)
  const namesOf = ({ ids }: Point) => {
    const names = ids.slice(0, NAMED).map((one) => shortName(graph, one, language))
    return ids.length > NAMED
      ? text.pointsAnd(names.join(', '), plural(language, ids.length, text.points))
      : formatList(language, names)
  }
  const sayRange = (measure: MeasureId, range: Range) =>
    [...new Set(range.map((value) => sayValue(measure, value, language)))].join('–')
  const tell = (point: Point) =>
    text.point(
      namesOf(point),
      `${text.names[across]} ${sayRange(across, point.across)}`,
      `${text.names[by]} ${sayRange(by, point.up)}`,
    )
  /** One after the other, where several share the point. */
  const choose = ({ ids }: Point) => {
    const next = ids[(selected === null ? -1 : ids.indexOf(selected)) + 1] ?? ids[0]
    if (next !== undefined) select({ type: 'actor', id: next })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const command = commandOf(LIST_KEYS, event)
    const to = stopAfter(event, active, points.length, 'after')
    const point = points[active]
    if (to !== undefined) {
      setAt(to)
      places.current.get(to)?.focus()
    } else if (point && command === 'choose') choose(point)
    else if (command === 'clear') select(null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <section className="measures-part" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{text.plot}</h3>
      <div className="measures-bar">
        <span>{text.plotUp(text.names[by])}</span>
        <label htmlFor={id}>{text.plotAcross}</label>
        <select
          id={id}
          className="measures-select"
          value={across}
          onChange={({ currentTarget: { value } }) =>
            setMeasures({ ...measures, across: MEASURE_IDS.find((one) => one === value) ?? across })
          }
        >
          {MEASURE_IDS.filter((one) => one !== by).map((one) => (
            <option key={one} value={one}>
              {text.names[one]}
            </option>
          ))}
        </select>
      </div>
      <p className="visually-hidden" id={`${id}-help`}>
        {text.plotHelp}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of points, no group of form fields */}
      <svg
        className="plot"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="group"
        aria-label={text.plot}
        aria-describedby={`${id}-help`}
        onKeyDown={onKeyDown}
      >
        <path className="plot-axes" d={`M${EDGE} ${EDGE / 2}V${HEIGHT - EDGE}H${WIDTH - EDGE / 2}`} />
        <g aria-hidden>
          <text className="plot-value" x={EDGE - 6} y={HEIGHT - EDGE + 4} textAnchor="end">
            0
          </text>
          <text className="plot-value" x={WIDTH - EDGE} y={HEIGHT - EDGE + 18} textAnchor="middle">
            {sayValue(across, most.across, language)}
          </text>
          <text className="plot-value" x={EDGE + 6} y={EDGE / 2 + 4}>
            {sayValue(by, most.up, language)}
          </text>
        </g>
        {points.map((point, index) => {
          const { ids, x, y } = point
          const isSelected = selected !== null && ids.includes(selected)
          const [cx, cy] = [EDGE + x * (WIDTH - 2 * EDGE), HEIGHT - EDGE - y * (HEIGHT - 2 * EDGE)]
          const isLeft = cx > WIDTH * 0.6
          return (
            // biome-ignore lint/a11y/useSemanticElements: nothing but a group can be a button in a drawing
            <g
              key={ids[0]}
              ref={(element) => {
                if (element) places.current.set(index, element)
                else places.current.delete(index)
              }}
              className="plot-point"
              data-selected={isSelected || undefined}
              role="button"
              tabIndex={index === active ? 0 : -1}
              aria-label={tell(point)}
              aria-pressed={isSelected}
              onClick={() => choose(point)}
              onFocus={() => setAt(index)}
              onPointerEnter={() => ids[0] !== undefined && hover({ type: 'actor', id: ids[0] })}
              onPointerLeave={() => hover(null)}
            >
              <title>{tell(point)}</title>
              <circle className="plot-room" cx={cx} cy={cy} r={16} />
              <circle className="plot-dot" cx={cx} cy={cy} r={4 + 2 * Math.sqrt(ids.length)} />
              <text
                className="plot-name"
                x={isLeft ? cx - 14 : cx + 14}
                y={cy + 4}
                textAnchor={isLeft ? 'end' : 'start'}
                aria-hidden
              >
                {ids.length > 1 ? plural(language, ids.length, text.points) : namesOf(point)}
              </text>
            </g>
          )
        })}
      </svg>
    </section>
  )
}
