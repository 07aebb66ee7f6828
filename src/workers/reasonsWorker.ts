// Reasons for a value off the main thread. A shell: all that it knows is in src/core/measures.
import { networkOf } from '@/core/measures/network'
import { type ReasonsTask, reasonsFor } from '@/core/measures/why'

self.onmessage = ({ data: { institutions, lines, measure, id } }: MessageEvent<ReasonsTask>) =>
  self.postMessage(reasonsFor(networkOf(institutions, lines), measure, id))
