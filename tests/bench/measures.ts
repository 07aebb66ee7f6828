// What measuring costs, against graphology's metrics on the same networks in the same process: the page's worker runs the same
// code. There is a budget for betweenness alone, which is what one waits for.
import betweennessCentrality from 'graphology-metrics/centrality/betweenness'
import closenessCentrality from 'graphology-metrics/centrality/closeness'
import { betweenness } from '@/core/measures/betweenness'
import { closeness } from '@/core/measures/closeness'
import { type Network, networkOf } from '@/core/measures/network'
import { seeded } from '../support/generatedGraph'
import { asGraphology } from '../support/graphologyPeer'
import { milliseconds, type Report, ratioOf } from './report'
import { interleaved, sampleOf } from './statistics'

const SIZES = [500, 2000, 10_000]
const ROUNDS = 3
/** Of graphology's time. */
const BUDGET = 0.5

export async function measures(): Promise<readonly Report[]> {
  const reports: Report[] = []
  for (const institutions of SIZES) {
    const network = groupedNetwork(institutions)
    const graph = asGraphology(network)
    const rows: string[][] = []
    const exceeded: string[] = []
    for (const [name, own, peer] of [
      ['betweenness', () => betweenness(network), () => betweennessCentrality(graph, { normalized: false })],
      ['closeness', () => closeness(network), () => closenessCentrality(graph, { wassermanFaust: true })],
    ] as const) {
      const taken = await interleaved(ROUNDS, { own: timed(own), peer: timed(peer) })
      const [mine, theirs] = [sampleOf(taken.own), sampleOf(taken.peer)]
      rows.push([name, milliseconds(mine), milliseconds(theirs), ratioOf(mine, theirs)])
      if (name === 'betweenness' && mine.median / theirs.median > BUDGET)
        exceeded.push(
          `Betweenness of ${institutions}: ${ratioOf(mine, theirs)} of graphology, budget ${BUDGET}`,
        )
    }
    const ties = network.joined.members.length / 2
    reports.push({
      title: `Measures of ${institutions} institutions, ${ties} ties`,
      rows: [['', 'Entramado', 'graphology-metrics', 'ratio'], ...rows],
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

/** Groups of fifty that are joined among themselves four times out of five; three ties an institution. */
function groupedNetwork(count: number): Network {
  const random = seeded(count)
  const ids = Array.from({ length: count }, (_, at) => `i${at}`)
  const lines = Array.from({ length: count * 3 }, () => {
    const a = Math.floor(random() * count)
    const near = Math.floor(a / 50) * 50 + Math.floor(random() * 50)
    const b = random() < 0.8 ? Math.min(count - 1, near) : Math.floor(random() * count)
    return { a: `i${a}`, b: `i${b}`, directed: false }
  })
  return networkOf(ids, lines)
}
