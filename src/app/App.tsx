// The app: the language, the frame, and which part stands where. It knows no feature from the inside.
import { type ComponentType, useDeferredValue, useEffect, useState } from 'react'
import { LanguageContext } from '@/i18n/language'
import { useApp } from '@/state/useApp'
import { Frame } from './frame/Frame'
import { Legend } from './legend/Legend'
import { DropZone } from './open/DropZone'
import { NoticeBar } from './open/NoticeBar'
import { Opening } from './open/Opening'
import { Reader } from './reader/Reader'
import { StatusLine } from './status/StatusLine'
import { TopBar } from './topbar/TopBar'

interface AppProps {
  /** Begun before the first render, so that the view's code travels beside the document. */
  readonly loadingView: Promise<ComponentType>
}

export function App({ loadingView }: AppProps) {
  const language = useApp((state) => state.preferences.language)
  const hasDocument = useApp((state) => state.document !== null)
  const View = useLoaded(loadingView)
  // What stands beside the map gives way to its first picture, and is made while there is nothing else to do.
  const besideMap = useDeferredValue(hasDocument)

  return (
    <LanguageContext value={language}>
      <DropZone>
        <Frame
          top={<TopBar />}
          notices={<NoticeBar />}
          legend={besideMap && <Legend />}
          view={hasDocument && View && <View />}
          reader={besideMap && <Reader />}
          status={hasDocument && <StatusLine />}
        />
        <Opening />
      </DropZone>
    </LanguageContext>
  )
}

/** State, not Suspense: React holds a fallback for 300 ms, and the first map must not wait for that. */
function useLoaded(loading: Promise<ComponentType>): ComponentType | null {
  const [loaded, setLoaded] = useState<ComponentType | null>(null)
  useEffect(() => {
    let current = true
    void loading.then((component) => {
      if (current) setLoaded(() => component)
    })
    return () => {
      current = false
    }
  }, [loading])
  return loaded
}
