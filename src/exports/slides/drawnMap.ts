// The picture of a step → plates, connectors, roles and signs with their places on the slide, each said in words.
import type { LineMark } from '@/canvas/scene'
import { type Box, overlap } from '@/core/layout/geometry'
import { LINE_KINDS } from '@/core/ties/filter'
import { messagesIn } from '@/i18n/language'
import { slideWordsIn } from '@/i18n/late/slides'
import { sayPlate } from '@/scenes/spoken'
import type { DrawnMap, Label, Line, Plate, SignMark, Strength } from './deck'
import { sayConnector } from './lineWords'
import { PICTURE } from './room'
import { middleOf, type Route, routeOf, through } from './route'
import { type Standing, type Stood, waysToStand } from './standing'
import type { StepPicture } from './stepPicture'
import { widthIn } from './typeWidth'

/** Of the widest ring. */
const WIDEST_RING = 13
/** So many ways to stand are tried for one in which no line runs through a plate. */
const WAYS = 5
/** Beyond this many pairs of line and plate no way around is looked for. */
const MOST_PAIRS = 9_000
/** On one slide; fewer than on a screen, which can be looked at more closely. */
const MOST_NAMED = 90
const LABEL_FONT = { full: 10.5, faded: 8 } as const

export function drawnMap(picture: StepPicture): DrawnMap {
  const { scene, emphasis } = picture
  const { faded } = emphasis
  // What the step is about takes the best ways.
  const ordered = scene.lines
    .filter(({ from, to }) => from !== to)
    .toSorted((one, other) => Number(faded.has(one.id)) - Number(faded.has(other.id)))
  const { stood, routes } = layOut(picture, ordered)
  const plates = platesOf(picture, stood)
  const lines = ordered.flatMap((mark) => lineOf(picture, mark, routes.get(mark.id)))
  const looks = new Set(lines.map(({ look }) => look))
  const { vocabulary, card } = messagesIn(picture.source.language)
  const isOurs = plates.some(({ name }) => name.includes('*'))
  return {
    sort: 'map',
    plates,
    lines,
    labels: labelsOf(picture, lines, plates),
    signs: lines.flatMap((line) => signOf(picture, line)),
    legend: [
      ...LINE_KINDS.filter((look) => looks.has(look)).map((look) => ({ look, text: vocabulary.line[look] })),
      ...(isOurs ? [{ look: null, text: `* ${card.ours}` }] : []),
    ],
  }
}

interface LaidOut {
  readonly stood: ReadonlyMap<string, Stood>
  readonly routes: ReadonlyMap<string, Route>
  /** Plates that lines run through, those of the step counted more. */
  readonly through: number
}

/** The first way to stand in which no line runs through a plate, or the one with fewest of the first few. */
function layOut(picture: StepPicture, lines: readonly LineMark[]): LaidOut {
  let best: LaidOut | undefined
  let tries = 0
  for (const way of waysToStand(standingsOf(picture), PICTURE)) {
    const next = laidOut(way, lines, picture.emphasis.faded)
    if (!best || next.through < best.through) best = next
    tries += 1
    if (best.through === 0 || tries === WAYS) break
  }
  return best ?? { stood: new Map(), routes: new Map(), through: 0 }
}

function laidOut(
  stood: ReadonlyMap<string, Stood>,
  lines: readonly LineMark[],
  faded: ReadonlySet<string>,
): LaidOut {
  const routes = new Map<string, Route>()
  const all = [...stood]
  const tooMany = all.length * lines.length > MOST_PAIRS
  let sum = 0
  for (const { id, from, to } of lines) {
    const [one, other] = [stood.get(from)?.box, stood.get(to)?.box]
    if (!one || !other) continue
    const others = tooMany ? [] : all.filter(([key]) => key !== from && key !== to).map(([, { box }]) => box)
    const route = routeOf({ from: one, to: other }, others, tooMany ? [] : [...routes.values()])
    routes.set(id, route)
    sum += through(route, others) * (faded.has(id) ? 1 : 3)
  }
  return { stood, routes, through: sum }
}

function standingsOf(picture: StepPicture): readonly Standing[] {
  const { scene, emphasis } = picture
  const { faded, rings } = emphasis
  const isLarge = (id: string) => !faded.has(id)
  const plates = scene.plates.map(({ id, x, y, text }): Standing => {
    const dot = isDot(picture, id)
    return {
      id,
      x,
      y,
      lines: text.split('\n'),
      sort: dot ? 'dot' : 'plate',
      large: isLarge(id),
      ring: ringOf(rings, id),
    }
  })
  const knots = scene.knots.map(
    ({ id, x, y, text }): Standing => ({
      id,
      x,
      y,
      lines: [text],
      sort: 'knot',
      large: isLarge(id),
      ring: 0,
    }),
  )
  return [...plates, ...knots]
}

function ringOf(rings: ReadonlyMap<string, number>, id: string): number {
  return (rings.get(id) ?? 0) * WIDEST_RING
}

/** Too many to read: only those that a step is about have a name to be seen, all have one to be heard. */
function isDot({ scene, isAbout, emphasis: { faded } }: StepPicture, id: string): boolean {
  return scene.plates.length > MOST_NAMED && (!isAbout || faded.has(id))
}

function platesOf(picture: StepPicture, stood: ReadonlyMap<string, Stood>): readonly Plate[] {
  const { scene, source, emphasis } = picture
  const { faded, rings } = emphasis
  const mark = (id: string, text: string, shape: Plate['shape'], dot = false): readonly Plate[] => {
    const its = stood.get(id)
    if (!its) return []
    const lines = text.split('\n')
    return [
      {
        ...its.box,
        id,
        name: lines.join(' '),
        lines: dot ? [] : lines,
        font: its.font,
        strength: strengthOf(faded, id),
        shape,
        ring: ringOf(rings, id),
        said: sayPlate(source, scene, id),
      },
    ]
  }
  return [
    ...scene.plates.flatMap(({ id, text, family, outline, corners }) =>
      mark(id, text, { sort: 'plate', family, outline, corners }, isDot(picture, id)),
    ),
    ...scene.knots.flatMap(({ id, text, look }) => mark(id, text, { sort: 'knot', look })),
  ]
}

function lineOf(
  { source, emphasis: { faded } }: StepPicture,
  mark: LineMark,
  route: Route | undefined,
): readonly Line[] {
  if (!route) return []
  const { id, from, to, sort, look, weight, directed, inferred } = mark
  return [
    {
      id,
      from,
      to,
      sort,
      look,
      weight,
      directed,
      inferred,
      route,
      strength: strengthOf(faded, id),
      ...sayConnector(source, mark),
    },
  ]
}

function strengthOf(faded: ReadonlySet<string>, id: string): Strength {
  return faded.has(id) ? 'faded' : 'full'
}

/** Roles on the arms of statements, where there is room for them; what has none is said of the line all the same. */
function labelsOf({ scene }: StepPicture, lines: readonly Line[], plates: readonly Box[]): readonly Label[] {
  const taken = [...plates]
  return lines.flatMap((line): readonly Label[] => {
    const text = scene.lines.find(({ id }) => id === line.id)?.text ?? ''
    if (text === '') return []
    const font = LABEL_FONT[line.strength]
    const box = {
      ...middleOf(line.route),
      width: widthIn('plain', font, text) + 4,
      height: font * 1.3,
    }
    if (taken.some((other) => overlap(box, other, 1))) return []
    taken.push(box)
    return [{ ...box, text, font, strength: line.strength }]
  })
}

function signOf({ emphasis: { signs }, source }: StepPicture, line: Line): readonly SignMark[] {
  const sign = signs.get(line.id)
  if (!sign) return []
  const slides = slideWordsIn(source.language)
  return [{ ...middleOf(line.route), sign, said: slides.sign[sign](line.name) }]
}
