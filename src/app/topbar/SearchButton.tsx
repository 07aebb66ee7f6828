// The way into the search for those who know no key; its code is fetched as soon as somebody comes near.
import { Search } from 'lucide-react'
import { useMessages } from '@/i18n/language'
import { useApp } from '@/state/useApp'
import { Keys } from '../actions/Keys'
import { openSearch } from '../actions/openSearch'
import { actingShortcuts, keysOf } from '../actions/shortcuts'
import { loadSheet } from '../sheets/loadSheet'

export function SearchButton() {
  const text = useMessages().palette
  const preferences = useApp((state) => state.preferences)
  const [shortcut] = actingShortcuts(openSearch, preferences)
  const comeNear = () => {
    // Whether it arrives is told when it is asked for.
    loadSheet('search').catch(() => undefined)
  }
  return (
    <button
      type="button"
      className="button topbar-search"
      title={text.title}
      aria-haspopup="dialog"
      aria-keyshortcuts={preferences.ctrlKeys ? 'Control+K Meta+K' : undefined}
      onClick={openSearch.run}
      onPointerEnter={comeNear}
      onFocus={comeNear}
    >
      <Search size={16} aria-hidden />
      <span className="topbar-caption">{text.open}</span>
      {shortcut && (
        <span className="topbar-keys" aria-hidden>
          <Keys together={keysOf(shortcut)} />
        </span>
      )}
    </button>
  )
}
