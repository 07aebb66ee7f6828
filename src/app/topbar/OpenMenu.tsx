// Ways to another map, and a link to this one.
import { Check, FolderOpen, Link2 } from 'lucide-react'
import { useMessages } from '@/i18n/language'
import { BUNDLED } from '@/state/bundled'
import { openBundled } from '@/state/openGraph'
import { useApp } from '@/state/useApp'
import { Popover } from '@/ui/Popover'
import { copyLink } from '../actions/copyLink'
import { openFile } from '../actions/openFile'
import { actingShortcuts, keysOf } from '../actions/shortcuts'
import { RecentFiles } from './RecentFiles'

export function OpenMenu() {
  const text = useMessages().shell
  return (
    <Popover
      label={text.open}
      face={
        <>
          <FolderOpen size={18} aria-hidden />
          <span className="topbar-caption">{text.open}</span>
        </>
      }
    >
      {(close) => <OpenPanel close={close} />}
    </Popover>
  )
}

function OpenPanel({ close }: { readonly close: () => void }) {
  const text = useMessages().shell
  const origin = useApp((state) => state.document?.origin)
  const openNow = origin?.from === 'bundled' ? origin.id : null
  const preferences = useApp((state) => state.preferences)
  const [openKeys] = actingShortcuts(openFile, preferences)
  return (
    <>
      <button
        type="button"
        className="menu-item"
        onClick={() => {
          close()
          openFile.run()
        }}
      >
        <FolderOpen size={16} aria-hidden />
        <span>
          {text.openFile} {openKeys && <kbd>{keysOf(openKeys).join('+')}</kbd>}
        </span>
      </button>
      <p className="menu-hint">{text.openHint}</p>
      <h2 className="menu-heading">{text.maps}</h2>
      <ul>
        {BUNDLED.map(({ id }) => (
          <li key={id}>
            <button
              type="button"
              className="menu-item"
              aria-current={id === openNow ? 'true' : undefined}
              onClick={() => {
                close()
                if (id !== openNow) void openBundled(id)
              }}
            >
              {id === openNow ? <Check size={16} aria-hidden /> : <span className="menu-blank" />}
              <span>
                {text.bundled[id]}
                {id === openNow && <span className="menu-hint"> {text.openNow}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <RecentFiles close={close} />
      <hr className="menu-line" />
      <button type="button" className="menu-item" disabled={origin?.from === 'file'} onClick={copyLink.run}>
        <Link2 size={16} aria-hidden />
        <span>{text.copyLink}</span>
      </button>
      {origin?.from === 'file' && <p className="menu-hint">{text.noLink}</p>}
    </>
  )
}
