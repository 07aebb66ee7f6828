// The views, in the order in which a person meets them. Each is loaded when first shown.
import type { ComponentType } from 'react'

export interface View {
  readonly id: string
  readonly load: () => Promise<ComponentType>
}

export const views = [
  { id: 'map', load: () => import('./map/MapView').then(({ MapView }) => MapView) },
] as const satisfies readonly View[]
