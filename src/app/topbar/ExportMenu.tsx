// What can be taken away; the rows of tables are taken where they stand.
import { Share } from 'lucide-react'
import { useLanguage, useMessages } from '@/i18n/language'
import { store } from '@/state/store'
import { Popover } from '@/ui/Popover'
import { exportSlides } from '../actions/exportSlides'
import { takeHandouts } from '../actions/takeHandouts'

const WAYS_OUT = [...takeHandouts, exportSlides]

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
          {WAYS_OUT.filter(({ isAvailable }) => isAvailable(store.getState())).map(({ id, title, run }) => (
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
