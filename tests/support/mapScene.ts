// The map's scene of the default file, for tests of its geometry.
import type { Scene } from '@/canvas/scene'
import type { Reading } from '@/core/model/vocabulary'
import type { Language } from '@/i18n/language'
import type { Layer } from '@/state/appState'
import { derived } from '@/state/derived'
import { FIRST_VIEW } from '@/state/firstState'
import { sceneOf } from '@/views/map/sceneOf'
import { page24 } from './page24'

export interface SceneChoice {
  readonly shape: 'wide' | 'tall'
  readonly reading: Reading
  readonly language: Language
  readonly layers: readonly Layer[]
}

export function page24Scene({ shape, reading, language, layers }: SceneChoice): Scene {
  const view = { ...FIRST_VIEW, reading, layers }
  const places = page24.positions?.[shape] ?? {}
  return sceneOf({
    graph: page24,
    derived: derived({ view }, page24),
    view,
    language,
    arranged: { places, regions: [] },
    moved: {},
  })
}
