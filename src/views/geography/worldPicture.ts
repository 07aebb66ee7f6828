// Where everything stands on the map of countries: outlines fitted to the region, institutions stacked at their country,
// those without one country beside the map. Pure.
import type { GeoGeometryObjects } from 'd3-geo'
import { type GeoProjection, geoArea, geoCentroid, geoEqualEarth, geoPath } from 'd3-geo'
import { type Box, overlap, type Point, type Size } from '@/core/layout/geometry'
import { spread } from '@/core/layout/spread'
import type { Place } from './placesIn'

type Polygon = Extract<GeoGeometryObjects, { type: 'Polygon' }>
type MultiPolygon = Extract<GeoGeometryObjects, { type: 'MultiPolygon' }>

export interface Country {
  /** ISO 3166-1 alpha-2; `null` where the atlas draws something that has none. */
  readonly code: string | null
  readonly geometry: Polygon | MultiPolygon
}

export interface Group {
  readonly place: Place
  readonly plates: readonly (Size & { readonly id: string })[]
}

export interface Stack extends Box {
  readonly place: Place
  /** Its country on the map; none beside it. */
  readonly anchor: Point | null
  readonly plates: readonly (Box & { readonly id: string })[]
}

export interface WorldPicture {
  readonly size: Size
  readonly outlines: readonly { readonly key: string; readonly path: string; readonly isOfMap: boolean }[]
  readonly stacks: readonly Stack[]
}

const [EDGE, GAP] = [16, 6]
/** Between the plates of one country, so that a line finds its way between them. */
const LANE = 14
/** Above the plates of a stack, for its name. */
const HEAD = 22
/** Around the region, so that stacks find room beside their country. */
const AROUND = 44
/** A country alone is shown with as much of the world around it. */
const NEAREST = 1100

/** The map grows by this much at a time, this many times at most, in pixels. */
const [STEP, STEPS] = [40, 12]

/** Higher than asked where stacks would lie on each other. */
export function roomyPicture(atlas: readonly Country[], groups: readonly Group[], size: Size): WorldPicture {
  let picture = worldPicture(atlas, groups, size)
  for (let step = 1; step <= STEPS && isCrowded(picture); step += 1)
    picture = worldPicture(atlas, groups, { ...size, height: size.height + step * STEP })
  return picture
}

/** Whether stacks lie on each other, or below the map. */
export function isCrowded({ stacks, size }: WorldPicture): boolean {
  return stacks.some(
    (one, at) =>
      one.y + one.height / 2 > size.height || stacks.slice(at + 1).some((other) => overlap(one, other)),
  )
}

export function worldPicture(atlas: readonly Country[], groups: readonly Group[], size: Size): WorldPicture {
  const shapes = new Map(atlas.flatMap((country) => (country.code === null ? [] : [[country.code, country]])))
  const here = groups.flatMap((group) => {
    const country = shapes.get(group.place)
    return country ? [{ group, country }] : []
  })
  const beside = groups.filter(({ place }) => !shapes.has(place)).map((group) => gridOf(group, 1))
  const side = beside.reduce((widest, { width }) => Math.max(widest, width), 0)
  const left = side === 0 ? EDGE : side + 2 * EDGE
  const projection = fitted(
    here.map(({ country }) => country),
    { left, size },
  )
  const path = geoPath(projection)
  const area = { left, right: size.width - EDGE, top: EDGE, bottom: size.height - EDGE }
  const anchored = here.map(({ group, country }) => {
    const [x, y] = projection(middleOf(country)) ?? [size.width / 2, size.height / 2]
    return { grid: gridOf(group), anchor: { x, y } }
  })
  const boxes = new Map<string, Box>(
    anchored.map(({ grid, anchor }) => [grid.place, { ...within(anchor, grid, area), ...sizeOf(grid) }]),
  )
  const places = settled(boxes, area)
  let top = EDGE
  const besides = beside.map((grid): Stack => {
    const at = { x: EDGE + side / 2, y: top + grid.height / 2 }
    top += grid.height + EDGE
    return stackAt(grid, at, null)
  })
  return {
    size,
    outlines: atlas.flatMap(({ code, geometry }, index) => {
      const drawn = path(geometry)
      if (!drawn) return []
      return [
        {
          key: code ?? `unnamed ${index}`,
          path: drawn,
          isOfMap: here.some(({ country }) => country.code === code),
        },
      ]
    }),
    stacks: [
      ...besides,
      ...anchored.map(({ grid, anchor }) => {
        return stackAt(grid, places.get(grid.place) ?? anchor, anchor)
      }),
    ],
  }
}

/** So many fill the map: more rounds would take long and find no more room. */
const MANY = 60

/** Apart from each other and inside of the area: what one step breaks, the next mends, as far as there is room. */
function settled(boxes: ReadonlyMap<string, Box>, area: Area): ReadonlyMap<string, Point> {
  let now = boxes
  const rounds = boxes.size > MANY ? 2 : 12
  for (let round = 0; round < rounds; round += 1) {
    // Where the edge holds two on each other, they go sideways.
    if (round > 3) now = sideways(now)
    const apart = spread(now, GAP)
    now = new Map(
      [...now].map(([place, box]) => [place, { ...box, ...within(apart.get(place) ?? box, box, area) }]),
    )
  }
  return now
}

/** A step of every two that lie on each other, along the line only. */
function sideways(boxes: ReadonlyMap<string, Box>): ReadonlyMap<string, Box> {
  const shifts = new Map<string, number>()
  const all = [...boxes]
  for (const [at, [place, one]] of all.entries())
    for (const [otherPlace, other] of all.slice(at + 1)) {
      if (!overlap(one, other)) continue
      const room = (one.width + other.width) / 2 + GAP - Math.abs(one.x - other.x)
      const [left, right] = one.x <= other.x ? [place, otherPlace] : [otherPlace, place]
      shifts.set(left, (shifts.get(left) ?? 0) - room / 2)
      shifts.set(right, (shifts.get(right) ?? 0) + room / 2)
    }
  return new Map(all.map(([place, box]) => [place, { ...box, x: box.x + (shifts.get(place) ?? 0) }]))
}

interface Grid extends Size {
  readonly place: Place
  readonly cells: readonly (Box & { readonly id: string })[]
}

/** Plates in rows below the country's name, from the upper left corner at 0. */
function gridOf({ place, plates }: Group, columns = columnsFor(plates.length)): Grid {
  const cellWidth = plates.reduce((widest, { width }) => Math.max(widest, width), 0)
  let y = HEAD
  const cells: (Box & { readonly id: string })[] = []
  for (let row = 0; row < Math.ceil(plates.length / columns); row += 1) {
    const inRow = plates.slice(row * columns, (row + 1) * columns)
    const height = inRow.reduce((highest, plate) => Math.max(highest, plate.height), 0)
    for (const [column, plate] of inRow.entries())
      cells.push({ ...plate, x: column * (cellWidth + LANE) + cellWidth / 2, y: y + height / 2 })
    y += height + LANE
  }
  const wide = Math.min(columns, plates.length)
  return { place, cells, width: wide * cellWidth + (wide - 1) * LANE, height: y - LANE }
}

function columnsFor(count: number): number {
  return count <= 3 ? 1 : Math.ceil(Math.sqrt(count / 1.4))
}

function stackAt({ place, cells, width, height }: Grid, at: Point, anchor: Point | null): Stack {
  const [left, top] = [at.x - width / 2, at.y - height / 2]
  return {
    place,
    anchor,
    ...at,
    width,
    height,
    plates: cells.map((cell) => ({ ...cell, x: left + cell.x, y: top + cell.y })),
  }
}

function sizeOf({ width, height }: Size): Size {
  return { width, height }
}

interface Area {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

function within({ x, y }: Point, { width, height }: Size, { left, right, top, bottom }: Area): Point {
  const between = (value: number, from: number, to: number) => Math.max(from, Math.min(to, value))
  return {
    x: between(x, left + width / 2, Math.max(left + width / 2, right - width / 2)),
    y: between(y, top + height / 2, Math.max(top + height / 2, bottom - height / 2)),
  }
}

/** Turned so that the region lies in the middle: what crosses the date line stays in one piece. */
function fitted(
  countries: readonly Country[],
  { left, size }: { readonly left: number; readonly size: Size },
): GeoProjection {
  const extent: [[number, number], [number, number]] = [
    [left + AROUND, AROUND],
    [Math.max(left + AROUND + 40, size.width - AROUND), Math.max(AROUND + 40, size.height - AROUND)],
  ]
  const projection = geoEqualEarth()
  if (countries.length === 0) return projection.fitExtent(extent, { type: 'Sphere' })
  // Overseas parts would make all the rest small.
  const region = { type: 'GeometryCollection' as const, geometries: countries.map(largestOf) }
  projection.rotate([-geoCentroid(region)[0], 0]).fitExtent(extent, region)
  if (projection.scale() > NEAREST) {
    const middle: [number, number] = [(extent[0][0] + extent[1][0]) / 2, (extent[0][1] + extent[1][1]) / 2]
    const at = projection.invert?.(middle)
    projection.scale(NEAREST)
    const now = at && projection(at)
    const [x, y] = projection.translate()
    if (now) projection.translate([x + middle[0] - now[0], y + middle[1] - now[1]])
  }
  return projection
}

/** Of its largest piece: an overseas part would draw it into the sea. */
function middleOf(country: Country): [number, number] {
  return geoCentroid(largestOf(country))
}

function largestOf({ geometry }: Country): Polygon {
  if (geometry.type === 'Polygon') return geometry
  const pieces = geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }))
  return pieces.reduce((best, piece) => (geoArea(piece) > geoArea(best) ? piece : best))
}
