// How long a first visit waits: for something to see, and for the map. Against a page with React alone, and one that
// draws the same map with cytoscape alone.
import { putCytoscape } from './peers/cytoscapePage'
import { putReact } from './peers/reactPage'
import { pictureOf } from './picture'
import { milliseconds, type Report, ratioOf } from './report'
import { interleaved, type Sample, sampleOf } from './statistics'
import { APP, type Conditions, NATIVE, SLOW, type Stage, timeOf, visit } from './visit'

const ROUNDS = 9
const CYTOSCAPE_PAGE = 'cytoscape/'
const REACT_PAGE = 'react/'

export async function coldStart(stage: Stage): Promise<readonly Report[]> {
  const picture = await visit(stage, APP, NATIVE, async (page) => {
    await timeOf(page, 'map-painted')
    return pictureOf(page)
  })
  putCytoscape(stage.host, CYTOSCAPE_PAGE, picture)
  await putReact(stage.host, REACT_PAGE)
  const starts = []
  for (const conditions of [NATIVE, SLOW])
    starts.push({ conditions: conditions.name, ...(await measured(stage, conditions)) })
  return [
    compared(
      { what: 'the map painted', peerName: 'cytoscape alone', budget: 1.35 },
      starts.map(({ conditions, app, cytoscape }) => ({
        conditions,
        own: app.painted,
        peer: cytoscape.painted,
      })),
    ),
    compared(
      { what: 'the first content', peerName: 'React alone', budget: 1.5 },
      starts.map(({ conditions, app, react }) => ({ conditions, own: app.content, peer: react.content })),
    ),
  ]
}

function compared(
  { what, peerName, budget }: { readonly what: string; readonly peerName: string; readonly budget: number },
  pairs: readonly { readonly conditions: string; readonly own: Sample; readonly peer: Sample }[],
): Report {
  const judged = pairs.map((pair) => {
    const ratio = ratioOf(pair.own, pair.peer)
    return { ...pair, ratio, kept: Number(ratio) <= budget }
  })
  return {
    title: `From navigation to ${what}, medians of ${ROUNDS} cold starts`,
    rows: [
      ['', 'Entramado', peerName, 'ratio', 'budget'],
      ...judged.map(({ conditions, own, peer, ratio, kept }) => [
        conditions,
        milliseconds(own),
        milliseconds(peer),
        ratio,
        `≤ ${budget} ${kept ? 'kept' : 'EXCEEDED'}`,
      ]),
    ],
    exceeded: judged
      .filter(({ kept }) => !kept)
      .map(({ conditions, ratio }) => `To ${what}, ${conditions}: ${ratio} of at most ${budget}`),
  }
}

async function measured(stage: Stage, conditions: Conditions) {
  const withMap = (path: string) => () =>
    visit(stage, path, conditions, async (page) => ({
      painted: await timeOf(page, 'map-painted'),
      content: await timeOf(page, 'first-contentful-paint'),
    }))
  const contenders = {
    app: withMap(APP),
    cytoscape: withMap(CYTOSCAPE_PAGE),
    react: () =>
      visit(stage, REACT_PAGE, conditions, async (page) => ({
        painted: Number.NaN,
        content: await timeOf(page, 'first-contentful-paint'),
      })),
  }
  // The first starts after the browser's own are slower, whoever makes them.
  await interleaved(1, contenders)
  const found = await interleaved(ROUNDS, contenders)
  const sample = (of: readonly { painted: number; content: number }[]) => ({
    painted: sampleOf(of.map(({ painted }) => painted)),
    content: sampleOf(of.map(({ content }) => content)),
  })
  return { app: sample(found.app), cytoscape: sample(found.cytoscape), react: sample(found.react) }
}
