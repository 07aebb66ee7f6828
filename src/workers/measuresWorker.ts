// Measures off the main thread. A shell: all that it knows is in src/core/measures.
import { type MeasuresTask, measureAll } from '@/core/measures/measureAll'
import type { Progress } from './askWorker'

self.onmessage = ({ data }: MessageEvent<MeasuresTask>) =>
  self.postMessage(measureAll(data, (progress) => self.postMessage({ progress } satisfies Progress)))
