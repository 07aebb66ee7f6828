// The map's scene of the default file, for tests of its geometry.
import { readFileSync } from 'node:fs'
import type { Scene } from '@/canvas/scene'
import { parseGraph } from '@/core/model/parse'
import type { Reading } from '@/core/model/vocabulary'
import type { Language } from '@/i18n/language'
import type { Layer } from '@/state/appState'
import { derived } from '@/state/derived'
import { FIRST_VIEW } from '@/state/store'
import { sceneOf } from '@/views/map/sceneOf'

export interface SceneChoice {
  readonly shape: 'wide' | 'tall'
  readonly reading: Reading
  readonly language: Language
  readonly layers: readonly Layer[]
}

function page24() {
  const result = parseGraph(readFileSync('data/mexico-2009.coordination.json', 'utf8'))
  if (!result.ok) throw new Error('The default file does not open')
  return result.graph
}

export const page24Graph = page24()

export function page24Scene({ shape, reading, language, layers }: SceneChoice): Scene {
  const view = { ...FIRST_VIEW, reading, layers }
  const places = page24Graph.positions?.[shape] ?? {}
  return sceneOf({
    graph: page24Graph,
    derived: derived({ view }, page24Graph),
    view,
    language,
    arranged: { places, regions: [] },
    moved: {},
  })
}
