// The outlines of the world's countries, of Natural Earth (public domain) by way of world-atlas, fetched from our own site.
import { iso31661NumericToAlpha2 } from 'iso-3166'
import { feature } from 'topojson-client'
import { atlasUrl } from '@/state/atlasUrl'
import type { Country } from './worldPicture'

type Atlas = Parameters<typeof feature>[0]

let loading: Promise<readonly Country[]> | undefined

/** Rejects where the atlas cannot be had; another try is another fetch. */
export function loadAtlas(): Promise<readonly Country[]> {
  loading ??= fetchAtlas().catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}

async function fetchAtlas(): Promise<readonly Country[]> {
  const response = await fetch(atlasUrl)
  if (!response.ok) throw new Error(`The atlas did not come: ${response.status}`)
  const atlas: unknown = await response.json()
  if (!isAtlas(atlas)) throw new Error('The atlas is not what it was')
  const { countries } = atlas.objects
  const all = countries && feature(atlas, countries)
  if (!all || !('features' in all)) throw new Error('The atlas has no countries')
  return all.features.flatMap(({ id, geometry }): readonly Country[] =>
    geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
      ? [{ code: iso31661NumericToAlpha2[String(id)] ?? null, geometry }]
      : [],
  )
}

function isAtlas(value: unknown): value is Atlas {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    value.type === 'Topology' &&
    'objects' in value &&
    typeof value.objects === 'object' &&
    value.objects !== null &&
    'countries' in value.objects
  )
}
