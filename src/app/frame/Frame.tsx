// The places of the app: legend, view and reader side by side where there is room, over the view where there is not.
import { type ReactNode, useId, useRef } from 'react'
import { useMessages } from '@/i18n/language'
import { useApp } from '@/state/useApp'
import { PanelButton } from './PanelButton'
import { panelsAt, toggleLegendPanel, toggleReaderPanel } from './panels'
import { ResizeHandle } from './ResizeHandle'
import { useFocusInView } from './useFocusInView'
import { useFrameWidth } from './useFrameWidth'
import { useReaderOnSelection } from './useReaderOnSelection'
import './editing.css'
import './frame.css'
import './presenting.css'
import './zoomed.css'

interface FrameProps {
  readonly top: ReactNode
  readonly notices: ReactNode
  readonly legend: ReactNode
  readonly view: ReactNode
  readonly reader: ReactNode
  readonly status: ReactNode
  /** While a story is told: below the view, in place of all that stands around it. */
  readonly caption: ReactNode
}

export function Frame({ top, notices, legend, view, reader, status, caption }: FrameProps) {
  const {
    frame: text,
    editing: { editStory },
  } = useMessages()
  const width = useFrameWidth()
  const shown = useApp((state) => state.view.shown)
  const legendOpen = useApp((state) => panelsAt(state, width).legendOpen)
  const readerOpen = useApp((state) => panelsAt(state, width).readerOpen)
  const presenting = useApp((state) => state.presenting !== null)
  const editing = useApp((state) => state.editing !== null)
  const selecting = useApp((state) => state.pointing.selection !== null)
  const [legendId, readerId] = [useId(), useId()]
  const main = useRef<HTMLElement>(null)
  const watchFocus = useFocusInView(main, shown)
  useReaderOnSelection(width.readerDocked)

  return (
    <div
      className="frame"
      data-legend={legendOpen}
      data-reader={readerOpen}
      data-editing={editing || undefined}
      data-presenting={presenting || undefined}
      data-selecting={(presenting && selecting) || undefined}
    >
      <header className="frame-top">{top}</header>
      <div className="frame-notices" tabIndex={-1}>
        {notices}
      </div>
      <aside
        className="frame-legend"
        id={legendId}
        aria-label={text.legend}
        hidden={!legendOpen}
        tabIndex={-1}
      >
        <h2 className="visually-hidden">{text.legend}</h2>
        {legend}
      </aside>
      <main className="frame-view" aria-label={text.views[shown]} ref={main} {...watchFocus}>
        {view}
        <PanelButton
          side="left"
          open={legendOpen}
          controls={legendId}
          label={legendOpen ? text.closeLegend : text.openLegend}
          caption={text.legend}
          onPress={toggleLegendPanel}
        />
        <PanelButton
          side="right"
          open={readerOpen}
          controls={readerId}
          label={readerOpen ? text.closeReader : text.openReader}
          caption={text.reader}
          onPress={toggleReaderPanel}
        />
      </main>
      <aside
        className="frame-reader"
        id={readerId}
        aria-label={editing ? editStory : text.reader}
        hidden={!readerOpen}
      >
        <ResizeHandle label={text.resizeReader} />
        <h2 className="visually-hidden">{editing ? editStory : text.reader}</h2>
        {reader}
      </aside>
      <footer className="frame-status">{status}</footer>
      {presenting && <div className="frame-caption">{caption}</div>}
    </div>
  )
}
