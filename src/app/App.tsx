// The app: the language, the frame, and which part stands where. It knows no feature from the inside.
import { type ComponentType, Suspense, useDeferredValue, useEffect, useState } from 'react'
import { LanguageContext } from '@/i18n/language'
import type { ViewId } from '@/state/appState'
import { useApp } from '@/state/useApp'
import { useShortcuts } from './actions/useShortcuts'
import { Frame } from './frame/Frame'
import { ViewMissing } from './frame/ViewMissing'
import { Legend } from './legend/Legend'
import { DropZone } from './open/DropZone'
import { NoticeBar } from './open/NoticeBar'
import { Opening } from './open/Opening'
import { PathBanner } from './path/PathBanner'
import { OtherwiseBanner } from './questions/OtherwiseBanner'
import { Reader } from './reader/Reader'
import { SheetHost } from './sheets/SheetHost'
import { StatusLine } from './status/StatusLine'
import { ToldNote } from './status/ToldNote'
import { RecoveredNotice, StoryEditor } from './story/lateEditor'
import { Player } from './story/latePlayer'
import { TopBar } from './topbar/TopBar'

interface AppProps {
  /** The first view's code is begun before the first render, so that it travels beside the document. */
  readonly loadView: (id: ViewId) => Promise<ComponentType>
}

export function App({ loadView }: AppProps) {
  const language = useApp((state) => state.preferences.language)
  const hasDocument = useApp((state) => state.document !== null)
  const shown = useApp((state) => state.view.shown)
  const sheet = useApp((state) => state.sheet)
  const edits = useApp((state) => state.editing !== null && state.presenting === null)
  const recovered = useApp((state) => state.recovered)
  const { View, missing } = useLoaded(loadView, shown)
  useShortcuts()
  // What stands beside the map gives way to its first picture, and is made while there is nothing else to do.
  const besideMap = useDeferredValue(hasDocument)

  return (
    <LanguageContext value={language}>
      <DropZone>
        <Frame
          top={<TopBar />}
          notices={
            <>
              <NoticeBar />
              {recovered && (
                <Suspense>
                  <RecoveredNotice />
                </Suspense>
              )}
              {hasDocument && <OtherwiseBanner />}
              {hasDocument && <PathBanner />}
            </>
          }
          legend={besideMap && <Legend />}
          view={hasDocument && (missing ? <ViewMissing /> : View && <View />)}
          reader={
            edits ? (
              <Suspense>
                <StoryEditor />
              </Suspense>
            ) : (
              besideMap && <Reader />
            )
          }
          status={hasDocument && <StatusLine />}
          caption={
            <Suspense>
              <Player />
            </Suspense>
          }
        />
        <Opening />
        <ToldNote />
        {sheet && <SheetHost key={sheet} sheet={sheet} />}
      </DropZone>
    </LanguageContext>
  )
}

interface Loaded {
  readonly View: ComponentType | null
  /** Its code could not be had. */
  readonly missing: boolean
}

/**
 * State, not Suspense: React holds a fallback for 300 ms, and the first map must not wait for that. The view before stays
 * until the next one is there.
 */
function useLoaded(loadView: AppProps['loadView'], id: ViewId): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({ View: null, missing: false })
  useEffect(() => {
    let current = true
    loadView(id).then(
      (View) => {
        if (current) setLoaded({ View, missing: false })
      },
      () => {
        if (current) setLoaded({ View: null, missing: true })
      },
    )
    return () => {
      current = false
    }
  }, [loadView, id])
  return loaded
}
