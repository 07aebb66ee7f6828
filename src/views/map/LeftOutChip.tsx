// Nothing is hidden without a trace: how many institutions the filter took away, and the way back.
import { formatNumber } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { setLeftOut } from '@/state/store'

export function LeftOutChip({ count }: { readonly count: number }) {
  const text = useMessages().map
  const language = useLanguage()
  if (count === 0) return null
  return (
    <p className="map-chip">
      {text.leftOut(formatNumber(language, count))}
      <button type="button" className="map-chip-button" onClick={() => setLeftOut('fade')}>
        {text.showLeftOut}
      </button>
    </p>
  )
}
