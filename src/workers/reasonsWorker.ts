// Reasons for a value off the main thread. A shell: all that it knows is in src/core/measures.
import type { MeasureId } from '@/core/measures/measureIds'
import { networkOf } from '@/core/measures/network'
import { type Packed, unpack } from '@/core/measures/packed'
import { reasonsFor } from '@/core/measures/why'

export interface ReasonsQuestion {
  readonly packed: Packed
  readonly measure: MeasureId
  /** Of the institution. */
  readonly id: string
}

self.onmessage = ({ data: { packed, measure, id } }: MessageEvent<ReasonsQuestion>) => {
  const { institutions, lines } = unpack(packed)
  self.postMessage(reasonsFor(networkOf(institutions, lines), measure, id))
}
