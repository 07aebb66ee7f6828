// Which view is shown: side by side where there is room, else a menu that names the one that is on.
import { ChevronDown } from 'lucide-react'
import { useMessages } from '@/i18n/language'
import { VIEW_IDS } from '@/state/appState'
import { showView } from '@/state/store'
import { useApp } from '@/state/useApp'
import { Popover } from '@/ui/Popover'
import { Segmented } from '@/ui/Segmented'
import { useMedia } from '@/ui/useMedia'

const ROOM = '(min-width: 1400px)'

export function ViewSwitch() {
  const text = useMessages().frame
  const shown = useApp((state) => state.view.shown)
  const hasRoom = useMedia(ROOM)
  const choice = (direction: 'row' | 'column') => (
    <Segmented
      label={text.viewsLabel}
      labelHidden
      direction={direction}
      options={VIEW_IDS.map((value) => ({ value, content: text.views[value] }))}
      value={shown}
      onChange={showView}
    />
  )
  if (hasRoom) return choice('row')
  return (
    <Popover
      label={`${text.viewsLabel}: ${text.views[shown]}`}
      face={
        <>
          {text.views[shown]} <ChevronDown size={14} aria-hidden />
        </>
      }
    >
      {() => choice('column')}
    </Popover>
  )
}
