// The views, each loaded when first shown.
import type { ComponentType } from 'react'
import type { ViewId } from '@/state/appState'

export const views: Readonly<Record<ViewId, () => Promise<ComponentType>>> = {
  map: () => import('./map/MapView').then(({ MapView }) => MapView),
  matrix: () => import('./matrix/MatrixView').then(({ MatrixView }) => MatrixView),
  table: () => import('./table/TableView').then(({ TableView }) => TableView),
  outline: () => import('./outline/OutlineView').then(({ OutlineView }) => OutlineView),
  measures: () => import('./measures/MeasuresView').then(({ MeasuresView }) => MeasuresView),
  geography: () => import('./geography/GeographyView').then(({ GeographyView }) => GeographyView),
  sources: () => import('./sources/SourcesView').then(({ SourcesView }) => SourcesView),
  gap: () => import('./gap/GapView').then(({ GapView }) => GapView),
}
