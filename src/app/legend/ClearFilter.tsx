// The way back from every filter, in sight whenever one is on.
import { FACETS } from '@/core/ties/filter'
import { formatNumber } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { useApp } from '@/state/useApp'
import { leaveFocus } from '@/ui/leaveFocus'
import { clearTheFilter } from '../actions/clearTheFilter'

export function ClearFilter() {
  const { legend } = useMessages()
  const language = useLanguage()
  const count = useApp(({ view }) => FACETS.reduce((sum, facet) => sum + view.filter[facet].length, 0))
  if (count === 0) return null
  return (
    <div className="legend-clear">
      <button
        type="button"
        className="button"
        onClick={({ currentTarget }) => {
          leaveFocus(currentTarget)
          clearTheFilter.run()
        }}
      >
        {legend.clear(formatNumber(language, count))}
      </button>
    </div>
  )
}
