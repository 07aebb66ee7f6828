// While the gap is shown: what its marks mean, how many lines have each, and the way back.
import { GAP_KINDS } from '@/core/ties/gap'
import { formatNumber } from '@/i18n/formats'
import { useMessages } from '@/i18n/language'
import { GapMark } from '@/marks/GapMark'
import { derived } from '@/state/derived'
import { toggleLayer } from '@/state/store'
import { useApp } from '@/state/useApp'
import type { Matrix } from './useMatrix'

export function GapKey({ matrix: { graph, language } }: { readonly matrix: Matrix }) {
  const { gap: text, map } = useMessages()
  const { gap } = useApp((state) => derived(state, graph))
  return (
    <div className="matrix-gap-key">
      <ul aria-label={text.title}>
        {GAP_KINDS.map((kind) => (
          <li key={kind}>
            <GapMark kind={kind} />
            {text.lists[kind]}{' '}
            <span className="matrix-gap-count">{formatNumber(language, gap[kind].length)}</span>
          </li>
        ))}
      </ul>
      <button type="button" className="link-button" onClick={() => toggleLayer('gap')}>
        {map.gapOff}
      </button>
    </div>
  )
}
