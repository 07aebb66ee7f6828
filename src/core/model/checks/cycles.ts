// Nothing is part of itself and no statement modifies itself, however long the way round (SPEC M9).
import { isDate } from '../leaves'
import { holdsOn } from '../lookup'
import { type JsonPath, problemAt } from '../problem'
import { type Check, changesIn, each } from './check'

interface Edge {
  readonly to: string
  readonly path: JsonPath
}

type Edges = Map<string, Edge[]>

export function checkCycles({ draft, report }: Check): void {
  const { asOf } = draft
  const wholes: Edges = new Map()
  for (const [index, { id, partOf }] of each(draft.actors)) {
    for (const [at, part] of each(partOf)) {
      if (id === undefined || part.actor === undefined) continue
      // What was part of what at some other time may have been the other way round.
      const dated = [asOf, part.since, part.until].every((date) => date === undefined || isDate(date))
      const period = {
        ...(part.since === undefined ? {} : { since: part.since }),
        ...(part.until === undefined ? {} : { until: part.until }),
      }
      if (dated && asOf !== undefined && !holdsOn(period, asOf)) continue
      addEdge(wholes, id, { to: part.actor, path: ['actors', index, 'partOf', at, 'actor'] })
    }
  }
  // Options may be tried together, in any way: none of them may close a circle with any other.
  for (const [{ actors }, path] of changesIn(draft)) {
    for (const [index, { actor, partOf }] of each(actors)) {
      if (actor === undefined) continue
      for (const [at, whole] of each(partOf)) {
        addEdge(wholes, actor, { to: whole, path: [...path, 'actors', index, 'partOf', at] })
      }
    }
  }
  const modified: Edges = new Map()
  for (const [index, { id, modifies }] of each(draft.statements)) {
    if (id === undefined || modifies === undefined) continue
    addEdge(modified, id, { to: modifies, path: ['statements', index, 'modifies'] })
  }
  for (const edges of [wholes, modified]) {
    for (const { path, ids } of cyclesIn(edges)) {
      report.add(problemAt(path, 'cycle', { found: drawn(ids) }))
    }
  }
}

function addEdge(edges: Edges, from: string, edge: Edge): void {
  const known = edges.get(from)
  if (known) known.push(edge)
  else edges.set(from, [edge])
}

interface Cycle {
  /** Of the reference that closes it; every cycle has one, and without it the rest has none. */
  readonly path: JsonPath
  readonly ids: readonly string[]
}

/** A depth-first walk with its own stack, since a chain may be as long as the file. */
function* cyclesIn(edges: Edges): Generator<Cycle> {
  const done = new Set<string>()
  for (const start of edges.keys()) {
    if (done.has(start)) continue
    const way = [{ id: start, next: 0 }]
    const place = new Map([[start, 0]])
    for (let at = way.at(-1); at; at = way.at(-1)) {
      const edge = edges.get(at.id)?.[at.next]
      at.next += 1
      if (!edge) {
        done.add(at.id)
        place.delete(at.id)
        way.pop()
        continue
      }
      const closes = place.get(edge.to)
      if (closes !== undefined) {
        yield { path: edge.path, ids: shortened(way, closes) }
      } else if (!done.has(edge.to)) {
        place.set(edge.to, way.length)
        way.push({ id: edge.to, next: 0 })
      }
    }
  }
}

/** The first and the last few of a cycle: enough to find it, and constant work where many share a long way. */
function shortened(way: readonly { readonly id: string }[], from: number): readonly string[] {
  const length = way.length - from
  if (length <= 8) return way.slice(from).map(({ id }) => id)
  const ids = (start: number, end?: number) => way.slice(start, end).map(({ id }) => id)
  return [...ids(from, from + 4), '…', ...ids(way.length - 3)]
}

function drawn(ids: readonly string[]): string {
  return [...ids, ids[0] ?? ''].join(' → ')
}
