// The files that were opened last on this device: to be opened again, or to be forgotten.
import { History, X } from 'lucide-react'
import { formatMoment } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { forgetRecent, openRecent } from '@/state/openGraph'
import { IconButton } from '@/ui/IconButton'
import { leaveFocus } from '@/ui/leaveFocus'
import { useRecentFiles } from '../open/useRecentFiles'

export function RecentFiles({ close }: { readonly close: () => void }) {
  const text = useMessages().shell
  const language = useLanguage()
  const files = useRecentFiles()
  if (files.length === 0) return null
  return (
    <>
      <h2 className="menu-heading">{text.recent}</h2>
      <ul>
        {files.map(({ id, name, opened }) => (
          <li key={id} className="menu-recent">
            <button
              type="button"
              className="menu-item"
              onClick={() => {
                close()
                void openRecent(id)
              }}
            >
              <History size={16} aria-hidden />
              <span>
                <bdi>{name}</bdi> <span className="menu-hint">{formatMoment(language, opened)}</span>
              </span>
            </button>
            <IconButton
              icon={X}
              label={text.forget(name)}
              onPress={(button) => {
                leaveFocus(button)
                forgetRecent(id)
              }}
            />
          </li>
        ))}
      </ul>
    </>
  )
}
