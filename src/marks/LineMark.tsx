// A line as the map draws it: what joins institutions, or what the structure shows besides.
import type { LineKind } from '@/core/ties/filter'
import './marks.css'

export function LineMark({ kind }: { readonly kind: LineKind | 'part-of' | 'modifies' }) {
  return (
    <svg className="line-mark" data-kind={kind} width="32" height="10" viewBox="0 0 32 10" aria-hidden="true">
      <line x1="1" y1="5" x2={kind === 'part-of' ? 21 : 31} y2="5" />
      {kind === 'part-of' && <path d="M21.5 5l4.5-3.2 4.5 3.2-4.5 3.2z" />}
      {kind === 'modifies' && <path d="M25 1.5l6 3.5-6 3.5" />}
    </svg>
  )
}
