// That lines step back because the gap is shown, what the signs on them mean and how many there are of each; and the way back.
import { GAP_KINDS } from '@/core/ties/gap'
import { formatNumber } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { GapMark } from '@/marks/GapMark'
import { derived } from '@/state/derived'
import { toggleLayer } from '@/state/store'
import { useApp, useDocument } from '@/state/useApp'

export function GapNote() {
  const { map: text, gap: words } = useMessages()
  const language = useLanguage()
  const { graph } = useDocument()
  const on = useApp((state) => state.view.layers.includes('gap') && state.view.reading !== 'hub')
  const { gap } = useApp((state) => derived(state, graph))
  if (!on) return null
  return (
    <div className="map-chip map-gap">
      <ul>
        {GAP_KINDS.map((kind) => (
          <li key={kind}>
            <GapMark kind={kind} /> {words.lists[kind]}{' '}
            <strong>{formatNumber(language, gap[kind].length)}</strong>
          </li>
        ))}
      </ul>
      <button type="button" className="map-chip-button" onClick={() => toggleLayer('gap')}>
        {text.gapOff}
      </button>
    </div>
  )
}
