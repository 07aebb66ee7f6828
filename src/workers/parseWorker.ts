// Reads a file's text off the main thread. A shell: all that it knows is in src/core/model.
import { parseGraph } from '@/core/model/parse'

self.onmessage = ({ data }: MessageEvent<string>) => self.postMessage(parseGraph(data))
