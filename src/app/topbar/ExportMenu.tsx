// What can be taken away; the rows of tables are taken where they stand.
import { Share } from 'lucide-react'
import { useLanguage, useMessages } from '@/i18n/language'
import { Popover } from '@/ui/Popover'
import { takeHandouts } from '../actions/takeHandouts'

export function ExportMenu() {
  const messages = useMessages()
  const language = useLanguage()
  const { menu } = messages.handouts
  return (
    <Popover
      label={menu}
      className="topbar-export"
      face={
        <>
          <Share size={18} aria-hidden />
          <span className="topbar-caption">{menu}</span>
        </>
      }
    >
      {(close) => (
        <ul>
          {takeHandouts.map(({ id, title, run }) => (
            <li key={id}>
              <button
                type="button"
                className="menu-item menu-plain"
                onClick={() => {
                  close()
                  run()
                }}
              >
                {title(messages, language)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Popover>
  )
}
