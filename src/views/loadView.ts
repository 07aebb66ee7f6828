// The code of views, each fetched once.
import type { ComponentType } from 'react'
import type { ViewId } from '@/state/appState'
import { views } from './index'

const loading = new Map<ViewId, Promise<ComponentType>>()

/** Each view once; again where its code did not arrive. */
export function loadView(id: ViewId): Promise<ComponentType> {
  const begun = loading.get(id) ?? views[id]()
  loading.set(id, begun)
  begun.catch(() => loading.delete(id))
  return begun
}
