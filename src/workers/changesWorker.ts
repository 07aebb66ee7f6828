// Reads a question otherwise off the main thread. A shell: all that it knows is in src/core/measures.
import { type ChangesTask, whatChanges } from '@/core/measures/whatChanges'

self.onmessage = ({ data }: MessageEvent<ChangesTask>) => self.postMessage(whatChanges(data))
