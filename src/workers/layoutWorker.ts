// Arranges the map off the main thread. A shell: all that it knows is in src/core/layout.
import { arrange } from '@/core/layout/arrange'
import type { LayoutTask } from '@/core/layout/arrangement'

self.onmessage = ({ data }: MessageEvent<LayoutTask>) => self.postMessage(arrange(data))
