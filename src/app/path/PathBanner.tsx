// While the ends of a path are chosen: what to do next, over whichever view is shown, and the way out.
import { type RefObject, useEffect, useId, useRef } from 'react'
import { lookup } from '@/core/model/lookup'
import { useMessages } from '@/i18n/language'
import { Local } from '@/marks/Local'
import { cancelPath, isChoosing, store } from '@/state/store'
import { useApp, useDocument } from '@/state/useApp'
import { openSearch } from '../actions/openSearch'
import { focusOn } from '../frame/places'
import './path.css'

export function PathBanner() {
  const path = useApp((state) => state.pointing.path)
  return isChoosing(path) ? <Choosing from={path.from} /> : null
}

function Choosing({ from }: { readonly from: string | null }) {
  const text = useMessages().path
  const { graph } = useDocument()
  const first = lookup(graph).actors.get(from ?? '')
  const byName = useRef<HTMLButtonElement>(null)
  const sentence = useId()
  useCancelByEscape()
  useFocusOnArrival(byName)
  useFocusBack()
  return (
    <div className="path-banner">
      <p role="status" id={sentence}>
        {first && (
          <>
            {text.begins}{' '}
            <strong>
              <Local of={first.short} />
            </strong>
            {'. '}
          </>
        )}
        {first ? text.chooseOther : text.chooseFirst}{' '}
      </p>
      <div className="path-banner-buttons">
        <button
          ref={byName}
          type="button"
          className="button button-main"
          // The focus may come here before anybody has heard what is to be chosen.
          aria-describedby={sentence}
          onClick={openSearch.run}
        >
          {text.byName}
        </button>
        <button type="button" className="button" onClick={cancelPath}>
          {text.cancel}
        </button>
      </div>
    </div>
  )
}

/** For whom the card's button was the place where keys go: it is gone with the card. Whoever walks the map stays there. */
function useFocusOnArrival(button: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const { activeElement } = document
      if (activeElement === document.body || activeElement?.matches('.card')) button.current?.focus()
    })
    return () => cancelAnimationFrame(frame)
  }, [button])
}

/** The button that had the focus is gone with the banner: back to where the choosing began. */
function useFocusBack(): void {
  useEffect(
    () => () =>
      void requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return
        const { selection, path } = store.getState().pointing
        if (!(selection || path) || !focusOn('card')) focusOn('view')
      }),
    [],
  )
}

/** Before the map takes the key for its own; but what lies over the page is closed first. */
function useCancelByEscape(): void {
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || document.querySelector('dialog[open], .popover-panel')) return
      event.preventDefault()
      event.stopPropagation()
      cancelPath()
    }
    window.addEventListener('keydown', key, true)
    return () => window.removeEventListener('keydown', key, true)
  }, [])
}
