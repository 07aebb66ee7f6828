// Measures off the main thread. A shell: all that it knows is in src/core/measures.
import { measureAll } from '@/core/measures/measureAll'
import { type Packed, unpack } from '@/core/measures/packed'
import type { Progress } from './askWorker'

self.onmessage = ({ data }: MessageEvent<Packed>) =>
  self.postMessage(measureAll(unpack(data), (progress) => self.postMessage({ progress } satisfies Progress)))
