// The map's scene of the default file, for tests of its geometry.
import type { Scene } from '@/canvas/scene'
import type { Reading } from '@/core/model/vocabulary'
import { type FoldingPreset, presetFolding } from '@/core/ties/folding'
import type { Language } from '@/i18n/language'
import { sceneOf } from '@/scenes/sceneOf'
import type { Layer } from '@/state/appState'
import { derived } from '@/state/derived'
import { FIRST_VIEW } from '@/state/firstState'
import { page24 } from './page24'

export interface SceneChoice {
  readonly shape: 'wide' | 'tall'
  readonly reading: Reading
  readonly language: Language
  readonly layers: readonly Layer[]
  /** Nothing, where it is left out. */
  readonly folding?: FoldingPreset
}

export function page24Scene({ shape, reading, language, layers, folding }: SceneChoice): Scene {
  const folded = presetFolding(page24, folding ?? 'none')
  const view = { ...FIRST_VIEW, reading, layers, folded }
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
