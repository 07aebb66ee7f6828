// What an institution is called where there is room for a name only.
import type { CoordinationGraph } from './graph'
import { lookup } from './lookup'
import { inLanguage } from './text'

/** Its short name in the wanted language, or else its id, which is at least not somebody else's. Pure. */
export function shortName(graph: CoordinationGraph, id: string, wanted: string): string {
  return inLanguage(lookup(graph).actors.get(id)?.short ?? {}, wanted).text || id
}
