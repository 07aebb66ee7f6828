// What measuring costs, in the process that the page's worker runs the same code in: against graphology's metrics on the same
// networks, and where those have no such measure, against reading the ties once, which none can do without. Budgets: no slower
// than graphology on any, twice as fast on betweenness, which is what one waits for.
import betweennessCentrality from 'graphology-metrics/centrality/betweenness'
import closenessCentrality from 'graphology-metrics/centrality/closeness'
import { degreeCentrality } from 'graphology-metrics/centrality/degree'
import { undirectedDensity } from 'graphology-metrics/graph/density'
import graphModularity from 'graphology-metrics/graph/modularity'
import { betweenness } from '@/core/measures/betweenness'
import { brokerage } from '@/core/measures/brokerage'
import { closeness } from '@/core/measures/closeness'
import { communities, modularity } from '@/core/measures/communities'
import { coreNumber } from '@/core/measures/coreNumber'
import { cuts } from '@/core/measures/cutVertices'
import { degree } from '@/core/measures/degree'
import { type Line, networkOf } from '@/core/measures/network'
import { statementOverlap } from '@/core/measures/statementOverlap'
import { constraint, effectiveSize } from '@/core/measures/structuralHoles'
import { density } from '@/core/measures/whole'
import { seeded } from '../support/generatedGraph'
import { asGraphology } from '../support/graphologyPeer'
import { milliseconds, type Report, ratioOf } from './report'
import { interleaved, sampleOf } from './statistics'

const SIZES = [500, 2000, 10_000]
/** Of what takes seconds; the others need more of them until the clock tells something. */
const ROUNDS = 3
const SHORT_ROUNDS = 25
const LONG = ['betweenness', 'closeness']
/** Of graphology's time. */
const BUDGETS: Readonly<Record<string, number>> = { betweenness: 0.5 }
const NO_SLOWER = 1
/** Of what takes less, the clock tells nothing. In milliseconds. */
const TOO_SHORT = 1
/** Institutions of a planted group. */
const GROUP = 50

export async function measures(): Promise<readonly Report[]> {
  const reports: Report[] = []
  for (const institutions of SIZES) {
    const { ids, lines } = groupedNetwork(institutions)
    const network = networkOf(ids, lines)
    const graph = asGraphology(network)
    const links = lines.map(({ a, b }) => ({ a, b, weight: 1 }))
    const planted = Array.from({ length: Math.ceil(institutions / GROUP) }, (_, group) =>
      ids.slice(group * GROUP, (group + 1) * GROUP),
    )
    // Every line as a statement of two.
    const parts = lines.flatMap(({ a, b }, at) =>
      [a, b].map((institution) => ({
        statement: `s${at}`,
        institution,
        roles: ['partner'] as const,
        polarity: 'asked' as const,
      })),
    )
    const read = () => networkOf(ids, lines)
    const rows: string[][] = []
    const exceeded: string[] = []
    for (const [name, own, peer] of [
      ['betweenness', () => betweenness(network), () => betweennessCentrality(graph, { normalized: false })],
      ['closeness', () => closeness(network), () => closenessCentrality(graph, { wassermanFaust: true })],
      ['degree', () => degree(network), () => degreeCentrality(graph)],
      ['density', () => density(network), () => undirectedDensity(graph)],
      [
        'modularity',
        () => modularity(planted, links),
        () => {
          // It wants a number for each, and ours makes these from the groups as well.
          const groupOf = new Map<string, number>()
          for (const [at, members] of planted.entries()) for (const id of members) groupOf.set(id, at)
          return graphModularity(graph, {
            getNodeCommunity: (id) => groupOf.get(id) ?? -1,
            getEdgeWeight: null,
          })
        },
      ],
      ['core number', () => coreNumber(network), null],
      ['constraint', () => constraint(network), null],
      ['effective size', () => effectiveSize(network), null],
      ['cut vertices, bridges', () => cuts(network), null],
      ['brokerage', () => brokerage(network, (of) => `${Math.floor(of / GROUP)}`), null],
      ['communities', () => communities(network.ids, links), null],
      ['statement overlap', () => statementOverlap(parts, 500), null],
    ] as const) {
      const taken = await interleaved(LONG.includes(name) ? ROUNDS : SHORT_ROUNDS, {
        own: timed(own),
        peer: timed(peer ?? read),
      })
      const [mine, theirs] = [sampleOf(taken.own), sampleOf(taken.peer)]
      rows.push([
        name,
        milliseconds(mine),
        peer ? milliseconds(theirs) : '',
        peer ? ratioOf(mine, theirs) : '',
        peer ? '' : ratioOf(mine, theirs),
      ])
      const budget = BUDGETS[name] ?? NO_SLOWER
      if (peer && mine.median > TOO_SHORT && mine.median / theirs.median > budget)
        exceeded.push(
          `${name} of ${institutions}: ${ratioOf(mine, theirs)} of graphology, budget ${budget.toFixed(2)}`,
        )
    }
    const ties = network.joined.members.length / 2
    reports.push({
      title: `Measures of ${institutions} institutions, ${ties} ties`,
      rows: [['', 'Entramado', 'graphology-metrics', 'ratio', 'times reading the ties'], ...rows],
      exceeded,
    })
  }
  return reports
}

function timed(run: () => unknown): () => Promise<number> {
  return async () => {
    const start = performance.now()
    run()
    return performance.now() - start
  }
}

/** Planted groups, joined among themselves four times out of five; three ties an institution. */
function groupedNetwork(count: number): { readonly ids: readonly string[]; readonly lines: readonly Line[] } {
  const random = seeded(count)
  const ids = Array.from({ length: count }, (_, at) => `i${at}`)
  const lines = Array.from({ length: count * 3 }, () => {
    const a = Math.floor(random() * count)
    const near = Math.floor(a / GROUP) * GROUP + Math.floor(random() * GROUP)
    const b = random() < 0.8 ? Math.min(count - 1, near) : Math.floor(random() * count)
    return { a: `i${a}`, b: `i${b}`, directed: false }
  })
  return { ids, lines }
}
