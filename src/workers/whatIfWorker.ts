// Takes something out off the main thread. A shell: all that it knows is in src/core/measures.
import { type WhatIfTask, whatIf } from '@/core/measures/whatIf'

self.onmessage = ({ data }: MessageEvent<WhatIfTask>) => self.postMessage(whatIf(data))
