// Serves the app where there is no network. `FILES` and `VERSION` are written in by the build (offline.ts).
// Everything that a first picture and every view need is kept on the first visit. A newer version is fetched in full, then
// waits until the person says so.
/* global self, caches, fetch, FILES, VERSION */
const KEPT = `entramado ${VERSION}`
/** Graphs of this site that were opened, and letters of other scripts: kept when first used, across versions. */
const OPENED = 'entramado opened'

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(KEPT)
      .then((cache) => cache.addAll(FILES.map((url) => new Request(url, { cache: 'no-cache' })))),
  )
})

self.addEventListener('activate', (event) => {
  const old = (name) => name.startsWith('entramado ') && name !== KEPT && name !== OPENED
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  )
})

self.addEventListener('message', ({ data }) => {
  if (data === 'use') self.skipWaiting()
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  event.respondWith(
    request.mode === 'navigate'
      ? page(request)
      : pathname.includes('/assets/')
        ? asset(request)
        : fresh(request),
  )
})

/** The page of this version belongs to the code of this version, with or without a network. */
async function page(request) {
  const kept = await caches.match('./', { cacheName: KEPT })
  return kept ?? fetch(request)
}

/** Names of assets have a hash: what is kept under one is right. */
async function asset(request) {
  const kept = await caches.match(request, { ignoreVary: true })
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok) await (await caches.open(OPENED)).put(request, answer.clone())
  return answer
}

/** Anything else as it is now; without a network as it was when it was last seen. */
async function fresh(request) {
  try {
    const answer = await fetch(request)
    if (answer.ok) await (await caches.open(OPENED)).put(request, answer.clone())
    return answer
  } catch (error) {
    const kept = await caches.match(request, { ignoreVary: true })
    if (kept) return kept
    throw error
  }
}
