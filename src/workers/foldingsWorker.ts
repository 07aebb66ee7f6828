// Tries other foldings off the main thread. A shell: all that it knows is in src/core/ties.
import { type FoldingsTask, otherFoldings } from '@/core/ties/otherFoldings'

self.onmessage = ({ data: { graph, choices } }: MessageEvent<FoldingsTask>) =>
  self.postMessage(otherFoldings(graph, choices))
