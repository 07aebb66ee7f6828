// Selection, hover and filter → what the canvas emphasises, by ids of marks.
import type { Emphasis, Scene, Sign } from '@/canvas/scene'
import type { Lit } from '@/core/spans/lit'
import { type GapKind, gapKinds } from '@/core/ties/gap'
import type { Target } from '@/core/ties/target'
import type { Derived } from '@/state/derived'

interface Pointed {
  readonly target: Target | null
  readonly lit: Lit
}

/** As the matrix has them. */
const SIGN_OF: Readonly<Record<GapKind, Sign>> = { missing: 'ring', met: 'disc', unasked: 'square' }

interface Shown {
  readonly focused: string | null
  /** Whether the gap is drawn over the lines. */
  readonly gap: boolean
  readonly rings: ReadonlyMap<string, number>
}

export function emphasisOf(
  scene: Scene,
  derived: Derived,
  selection: Pointed,
  hover: Pointed,
  path: Lit,
  /** What a story is about at this step. */
  step: Lit,
  { focused, gap, rings }: Shown,
): Emphasis {
  // A path is like a selection, and steps back by half while one of its parts is selected.
  const onPath = new Set([...path.actors, ...path.ties])
  const kinds = gap ? gapKinds(derived.gap) : new Map<string, GapKind>()
  return {
    aside: new Set(
      gap
        ? scene.lines.flatMap(({ id, sort }) => (sort === 'tie' && kinds.get(id) !== 'missing' ? [id] : []))
        : [],
    ),
    selected: selection.target ? marked(scene, selection) : onPath,
    hovered: selection.target ? new Set([...marked(scene, hover), ...onPath]) : marked(scene, hover),
    near: new Set([...nearOf(scene, selection), ...nearOf(scene, hover), ...onPath]),
    faded: new Set([...fadedOf(scene, derived), ...outsideOf(scene, step)]),
    focused,
    rings,
    signs: new Map([...kinds].map(([id, kind]) => [id, SIGN_OF[kind]])),
  }
}

/** All marks that a step is not about, where it is about some: a line is in it only with its words. */
export function outsideOf(scene: Scene, { actors, ties, statements }: Lit): readonly string[] {
  if (actors.size + ties.size + statements.size === 0) return []
  const { plates, knots, lines } = scene
  // Whoever a line of it reaches.
  const reached = new Set(lines.flatMap(({ id, from, to }) => (ties.has(id) ? [from, to] : [])))
  return [
    ...plates.flatMap(({ id }) => (actors.has(id) || reached.has(id) ? [] : [id])),
    ...knots.flatMap(({ id }) => (statements.has(id) ? [] : [id])),
    ...lines.flatMap(({ id, sort, from }) =>
      (sort === 'tie' ? ties.has(id) : statements.has(from)) ? [] : [id],
    ),
  ]
}

/** The marks of the target itself: for words, everything that they speak of. */
function marked(scene: Scene, { target, lit }: Pointed): ReadonlySet<string> {
  if (!target) return new Set()
  if (target.type === 'actor') return lit.actors
  if (target.type === 'tie') return new Set([...lit.ties, ...lit.actors])
  const arms = scene.lines.filter(({ sort, from, to }) => {
    if (sort !== 'arm' || !lit.statements.has(from)) return false
    return target.type === 'statement' || lit.actors.has(to)
  })
  return new Set([...lit.actors, ...lit.ties, ...lit.statements, ...arms.map(({ id }) => id)])
}

function nearOf(scene: Scene, { target, lit }: Pointed): readonly string[] {
  if (!target) return []
  const own = new Set([...lit.actors, ...lit.ties, ...(target.type === 'actor' ? [] : lit.statements)])
  const lines = scene.lines.filter(({ id, from, to, sort }) => {
    if (own.has(id)) return true
    return target.type === 'actor' || sort === 'arm' ? own.has(from) || own.has(to) : false
  })
  return [...own, ...lines.flatMap(({ id, from, to }) => [id, from, to])]
}

/** Ids of the marks that the filter leaves out. */
export function fadedOf(scene: Scene, derived: Derived): ReadonlySet<string> {
  const ties = new Set(derived.ties.map(({ id }) => id))
  const arms = new Set(derived.arms.map(({ id }) => id))
  const statements = new Set(derived.statements.map(({ id }) => id))
  return new Set([
    ...scene.plates.filter(({ id }) => !derived.passing.has(id)).map(({ id }) => id),
    ...scene.knots.filter(({ id }) => !statements.has(id)).map(({ id }) => id),
    ...scene.lines
      .filter((line) => {
        if (line.sort === 'tie') return !ties.has(line.id)
        if (line.sort === 'arm') return !arms.has(line.id)
        return line.sort === 'modifies' && !(statements.has(line.from) && statements.has(line.to))
      })
      .map(({ id }) => id),
  ])
}
