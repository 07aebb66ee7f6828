// A row of the search: something of the graph, words of the report, an action, or the way to more of its group.
import type { CoordinationGraph } from '@/core/model/graph'
import type { Piece } from '@/core/search/marking'
import type { GraphHit } from '@/core/search/searchGraph'
import { targetAt } from '@/core/search/targetAt'
import { closeSheet, seek, select } from '@/state/store'
import type { Action } from '../actions/action'
import { perform } from '../actions/perform'
import { openReaderPanel } from '../frame/panels'

export interface HitItem {
  readonly type: 'hit'
  readonly key: string
  readonly graph: CoordinationGraph
  readonly hit: GraphHit
}

export interface ActionItem {
  readonly type: 'action'
  readonly key: string
  readonly action: Action
  readonly pieces: readonly Piece[]
}

interface MoreItem {
  readonly type: 'more'
  readonly key: string
  readonly group: GroupId
  readonly count: number
}

export type Item = HitItem | ActionItem | MoreItem
export type Chosen = HitItem | ActionItem

export type GroupId = 'recent' | 'actor' | 'statement' | 'words' | 'topic' | 'action'

export interface Group {
  readonly id: GroupId
  readonly items: readonly Item[]
}

/** Selects it, or goes to the words, or does it; the search is out of the way before. */
export function choose(item: Chosen): void {
  closeSheet()
  if (item.type === 'action') {
    perform(item.action)
    return
  }
  const { graph, hit } = item
  if (hit.kind !== 'words') {
    select(hit.target)
    return
  }
  const { passage, place } = hit
  const target = place && targetAt(graph, passage, place)
  if (target) select(target)
  openReaderPanel()
  seek({ passage: passage.id, place })
}
