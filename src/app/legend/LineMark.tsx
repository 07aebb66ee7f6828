// A line as the map draws it.
import type { LineKind } from '@/core/ties/filter'

export function LineMark({ kind }: { readonly kind: LineKind }) {
  return (
    <svg className="line-mark" data-kind={kind} width="32" height="10" viewBox="0 0 32 10" aria-hidden="true">
      <line x1="1" y1="5" x2="31" y2="5" />
    </svg>
  )
}
