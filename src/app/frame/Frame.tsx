// The places of the app: legend, view and reader side by side where there is room, over the view where there is not.
import { type ReactNode, useId } from 'react'
import { useMessages } from '@/i18n/language'
import { setPreferences } from '@/state/store'
import { useApp } from '@/state/useApp'
import { PanelButton } from './PanelButton'
import { ResizeHandle } from './ResizeHandle'
import { useFrameWidth } from './useFrameWidth'
import { useReaderOnSelection } from './useReaderOnSelection'
import './frame.css'
import './zoomed.css'

interface FrameProps {
  readonly top: ReactNode
  readonly notices: ReactNode
  readonly legend: ReactNode
  readonly view: ReactNode
  readonly reader: ReactNode
  readonly status: ReactNode
}

export function Frame({ top, notices, legend, view, reader, status }: FrameProps) {
  const text = useMessages().frame
  const { legendDocked, readerDocked, sheets } = useFrameWidth()
  const shown = useApp((state) => state.view.shown)
  const hasSelection = useApp((state) => state.pointing.selection !== null)
  const legendChoice = useApp((state) => state.preferences.legendOpen)
  const readerChoice = useApp((state) => state.preferences.readerOpen)
  const readerOpen = readerChoice ?? (readerDocked || hasSelection)
  const legendOpen = (legendChoice ?? legendDocked) && !(sheets && readerOpen)
  const [legendId, readerId] = [useId(), useId()]
  useReaderOnSelection(readerDocked)

  return (
    <div className="frame" data-legend={legendOpen} data-reader={readerOpen}>
      <header className="frame-top">{top}</header>
      <div className="frame-notices" tabIndex={-1}>
        {notices}
      </div>
      <aside className="frame-legend" id={legendId} aria-label={text.legend} hidden={!legendOpen}>
        <h2 className="visually-hidden">{text.legend}</h2>
        {legend}
      </aside>
      <main className="frame-view" aria-label={text.views[shown]}>
        {view}
        <PanelButton
          side="left"
          open={legendOpen}
          controls={legendId}
          label={legendOpen ? text.closeLegend : text.openLegend}
          caption={text.legend}
          onPress={() =>
            setPreferences(
              sheets ? { legendOpen: !legendOpen, readerOpen: false } : { legendOpen: !legendOpen },
            )
          }
        />
        <PanelButton
          side="right"
          open={readerOpen}
          controls={readerId}
          label={readerOpen ? text.closeReader : text.openReader}
          caption={text.reader}
          onPress={() => setPreferences({ readerOpen: !readerOpen })}
        />
      </main>
      <aside className="frame-reader" id={readerId} aria-label={text.reader} hidden={!readerOpen}>
        <ResizeHandle label={text.resizeReader} />
        <h2 className="visually-hidden">{text.reader}</h2>
        {reader}
      </aside>
      <footer className="frame-status">{status}</footer>
    </div>
  )
}
