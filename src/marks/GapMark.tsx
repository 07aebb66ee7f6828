// What a line is to the gap, by shape: an empty ring is asked and not there, a full one asked and there, a square is there
// without being asked.
import type { GapKind } from '@/core/ties/gap'
import './marks.css'

export function GapMark({ kind }: { readonly kind: GapKind }) {
  return <i className="gap-mark" data-kind={kind} aria-hidden />
}
