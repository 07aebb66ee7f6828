// A scene → cytoscape's elements. Nodes and edges exist only from here on.
import type { ElementDefinition } from 'cytoscape'
import type { KnotMark, LineMark, PlateMark, RegionMark, Scene } from './scene'

/** In the map's units, from the upper edge of an area to the middle of its name. */
const NAME_BELOW_EDGE = 14

/** How far a ring reaches beyond what it goes round. */
const RING = 5

/** Ids of marks contain no blank (SPEC M5), so these can never be taken. */
const regionId = (id: string) => `region ${id}`

export function elementsOf(scene: Scene): ElementDefinition[] {
  return [
    ...scene.regions.map(regionElement),
    ...scene.regions.map(regionNameElement),
    ...scene.plates.map((plate) => plateElement(plate, scene.dense)),
    ...scene.knots.map(knotElement),
    ...scene.lines.map(lineElement),
  ]
}

function regionElement({ id, text, round, x, y, width, height }: RegionMark): ElementDefinition {
  return {
    group: 'nodes',
    data: { id: regionId(id), text, width, height },
    position: { x, y },
    classes: round ? 'region round' : 'region',
    selectable: false,
    grabbable: false,
    pannable: true,
  }
}

/** Apart from its area, so that it lies over the lines that the area lies under. */
function regionNameElement({ id, text, x, y, height }: RegionMark): ElementDefinition {
  return {
    group: 'nodes',
    data: { id: `${regionId(id)} name`, text },
    position: { x, y: y - height / 2 + NAME_BELOW_EDGE },
    classes: 'region region-name',
    selectable: false,
    grabbable: false,
    pannable: true,
  }
}

function plateElement(plate: PlateMark, dense: boolean): ElementDefinition {
  const { id, text, x, y, width, height, family, corners, outline } = plate
  const radius = corners === 'pill' ? height / 2 : corners === 'rounded' ? 7 : 0
  return {
    group: 'nodes',
    data: { id, text, width, height, radius, ringRadius: radius + RING },
    position: { x, y },
    classes: `plate ${family} ${corners} ${outline}${dense ? ' dot' : ''}`,
    selectable: false,
  }
}

function knotElement({ id, text, look, x, y, width, height }: KnotMark): ElementDefinition {
  return {
    group: 'nodes',
    data: { id, text, width, height, radius: height / 2, ringRadius: height / 2 + RING },
    position: { x, y },
    classes: `knot ${look}`,
    selectable: false,
  }
}

function lineElement(line: LineMark): ElementDefinition {
  const { id, from, to, sort, look, weight, directed, inferred, text, crowded, bend } = line
  const bent = bend.distance !== 0
  return {
    group: 'edges',
    data: {
      id,
      source: from,
      target: to,
      text,
      width: 1.9 + Math.min(4, weight - 1) * 1.1,
      bend: bend.via?.map(({ distance }) => distance) ?? bend.distance,
      at: bend.via?.map(({ weight: share }) => share) ?? bend.weight,
    },
    classes: [
      'line',
      sort,
      look,
      bend.via ? 'cornered' : bent ? 'bent' : '',
      directed ? 'directed' : '',
      inferred ? 'inferred' : '',
      crowded ? 'crowded' : '',
    ]
      .filter(Boolean)
      .join(' '),
    selectable: false,
  }
}
