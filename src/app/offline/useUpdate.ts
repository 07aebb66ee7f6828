// The service worker: started once the page has nothing else to do; a newer version waits until the person takes it.
import { useEffect, useState } from 'react'
import { isOneFile } from '@/state/carried'
import { trustedUrl } from '@/workers/workerUrl'

/** After the first picture: keeping everything costs the network that the picture needs. */
const CALM = 1500

/** Takes the newer version that is waiting and loads the page again; `null` while there is none. */
export function useUpdate(): (() => void) | null {
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null)

  useEffect(() => {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator) || isOneFile()) return
    let current = true
    const begin = setTimeout(() => {
      const url = trustedUrl(new URL('serviceWorker.js', document.baseURI).href)
      navigator.serviceWorker.register(url).then(
        (registration) => {
          if (current) watch(registration, setWaiting)
        },
        // Forbidden, as in some private windows, or served without https: then it works with a network only.
        () => {},
      )
    }, CALM)
    return () => {
      current = false
      clearTimeout(begin)
    }
  }, [])

  if (!waiting) return null
  return () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
    waiting.postMessage('use')
  }
}

function watch(registration: ServiceWorkerRegistration, tell: (waiting: ServiceWorker) => void): void {
  const look = () => {
    // The first one of all is no news: nothing older is in its way.
    if (registration.waiting && navigator.serviceWorker.controller) tell(registration.waiting)
  }
  look()
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look)
  })
}
