// The state → what the canvas draws: plates, knots, lines and regions, with their words and their places.

import type { KnotMark, PlateMark, RegionMark, Scene } from '@/canvas/scene'
import type { Arranged, Region } from '@/core/layout/arrangement'
import { DENSE, DOT_SIZE } from '@/core/layout/dense'
import { type Box, overlap } from '@/core/layout/geometry'
import { knotFor } from '@/core/layout/knot'
import { plateFor, plateName } from '@/core/layout/plate'
import { routeLines } from '@/core/layout/routeLines'
import { spread } from '@/core/layout/spread'
import type { Actor, CoordinationGraph, Places } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import { familyOf, outlineOf } from '@/core/model/vocabulary'
import { lineKindOf } from '@/core/ties/filter'
import { membersOf } from '@/core/ties/folding'
import { formatCountry, plural } from '@/i18n/formats'
import { type Language, messagesIn } from '@/i18n/language'
import type { ViewSlice } from '@/state/appState'
import type { Derived } from '@/state/derived'
import { crowdedTexts } from './crowdedTexts'
import { type BareLine, linesOf } from './linesOf'

export interface SceneSource {
  readonly graph: CoordinationGraph
  readonly derived: Derived
  readonly view: Pick<ViewSlice, 'reading' | 'folded' | 'leftOut' | 'layers'>
  readonly language: Language
  readonly arranged: Arranged
  readonly moved: Places
}

export function sceneOf(source: SceneSource): Scene {
  const { derived, view, language, arranged } = source
  const hidden = view.leftOut === 'hide'
  const drawn = hidden
    ? derived.institutions.filter(({ id }) => derived.passing.has(id))
    : derived.institutions
  const dense = source.graph.actors.length > DENSE
  const plates = apart(
    source,
    drawn.flatMap((actor) => plateMark(source, actor, dense)),
  )
  const knots = view.reading === 'hub' ? knotMarks(source, hidden) : []
  const boxes = new Map<string, Box>([...plates, ...knots].map((mark) => [mark.id, mark]))
  const lines = linesOf(source, hidden).filter(({ from, to }) => boxes.has(from) && boxes.has(to))
  const bends = routeLines(
    boxes,
    lines.map(({ id, from, to }) => ({ id, a: from, b: to })),
  )
  const bent = lines.map((line: BareLine) => ({
    ...line,
    bend: bends.get(line.id) ?? { weight: 0.5, distance: 0 },
  }))
  const crowded = crowdedTexts(bent, boxes)
  return {
    plates,
    knots,
    lines: bent.map((line) => ({ ...line, crowded: crowded.has(line.id) })),
    regions: arranged.regions.map((region) => regionMark(region, language)),
    dense,
  }
}

/** Between plates that would touch, where one has grown because others are folded into it. */
const GAP = 6

/** Folding makes plates wider than they were when places were found. A plate that a person has put somewhere stays there. */
function apart({ view, moved }: SceneSource, plates: readonly PlateMark[]): readonly PlateMark[] {
  if (view.folded.size === 0) return plates
  const grown = plates.filter(({ id }) => view.folded.has(id))
  const touched = plates.filter((plate) =>
    grown.some((other) => other !== plate && overlap(plate, other, GAP)),
  )
  if (touched.length === 0) return plates
  const boxes = new Map<string, Box>(plates.map((plate) => [plate.id, plate]))
  const still = new Set(plates.filter((one) => !touched.includes(one)).map(({ id }) => id))
  const fixed = new Set([...still, ...Object.keys(moved)])
  const places = spread(boxes, GAP, fixed)
  return plates.map((plate) => ({ ...plate, ...places.get(plate.id) }))
}

function placeOf({ arranged, moved }: SceneSource, id: string): { x: number; y: number } | undefined {
  const own = Object.hasOwn(moved, id) ? moved[id] : undefined
  return own ?? (Object.hasOwn(arranged.places, id) ? arranged.places[id] : undefined)
}

function plateMark(source: SceneSource, actor: Actor, dense: boolean): readonly PlateMark[] {
  const { id, kind, scope } = actor
  const place = placeOf(source, id)
  if (!place) return []
  const { graph, view, language } = source
  const inside = view.folded.has(id) ? membersOf(graph, view.folded, id).length : 0
  const plate = plateFor(plateName(actor, language), inside > 0 ? `+${inside}` : '')
  const family = familyOf(kind)
  return [
    {
      id,
      ...place,
      text: plate.lines.join('\n'),
      width: dense ? DOT_SIZE : plate.width,
      height: dense ? DOT_SIZE : plate.height,
      family,
      corners:
        family === 'state' || family === 'legislature'
          ? 'square'
          : family === 'civil-society' || family === 'private-sector'
            ? 'pill'
            : 'rounded',
      outline: outlineOf(scope),
    },
  ]
}

function knotMarks(source: SceneSource, hidden: boolean): readonly KnotMark[] {
  const statements = hidden ? source.derived.statements : source.graph.statements
  const { labels } = lookup(source.graph)
  return statements.flatMap((statement) => {
    const { id } = statement
    const place = placeOf(source, id)
    return place ? [{ id, ...place, ...knotFor(labels.get(id) ?? id), look: lineKindOf(statement) }] : []
  })
}

function regionMark({ sort, key, ...box }: Region, language: Language): RegionMark {
  const { map } = messagesIn(language)
  return { id: `${sort}-${key}`, ...box, round: sort === 'ring', text: label() }

  function label(): string {
    if (key === 'outside') return map.outside
    if (sort === 'ring') return plural(language, Number(key), map.ring)
    if (sort === 'country') return key === 'none' ? map.noCountry : formatCountry(language, key)
    for (const [level, words] of Object.entries(map.levels)) if (level === key) return words
    return map.noLevel
  }
}
