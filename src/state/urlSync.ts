// Keeps the address bar and the picture the same: writes after changes, reads at the start and on the browser's Back.
// Another map is a new entry of the history; every other change rewrites the present one.
import type { DocumentSlice, Origin } from './appState'
import { keepVisit, lastVisit } from './lastVisit'
import { type Failure, openAddress, openBundled, openRecent } from './openGraph'
import { setPreferences, showPicture, store, tellUnknown } from './store'
import { decodeAddress, encodeAddress, languageIn, originIn, searchOf } from './url'

/** Browsers refuse histories that change too often (Safari: 100 times in 30 s). */
const PAUSE = 320

let timer: ReturnType<typeof setTimeout> | undefined
let written: string | undefined

export function startUrlSync(): void {
  store.subscribe((now, before) => {
    const same =
      now.document === before.document &&
      now.view === before.view &&
      now.pointing.selection === before.pointing.selection &&
      now.pointing.path === before.pointing.path &&
      now.preferences.language === before.preferences.language
    if (!same && timer === undefined) timer = setTimeout(flushAddress, PAUSE)
  })
  window.addEventListener('popstate', () => void goBack())
  window.addEventListener('pagehide', flushAddress)
}

/** Writes what has changed at once, so that the address is right when it is copied or left. */
export function flushAddress(): void {
  clearTimeout(timer)
  timer = undefined
  const { document, view, pointing, preferences } = store.getState()
  if (!document) return
  const search = searchOf(encodeAddress(document, { view, ...pointing }, preferences.language))
  const map = keyOf(document.origin)
  const other = written !== undefined && written !== map
  written = map
  const { origin } = document
  keepVisit({
    search,
    ...(origin.from === 'file' && origin.kept !== undefined ? { file: origin.kept } : {}),
  })
  if (search === location.search) return
  const address = `${location.pathname}${search}${location.hash}`
  try {
    if (other) history.pushState(null, '', address)
    else history.replaceState(null, '', address)
  } catch {
    // The browser has had enough of changes, or the page has no address of its own: the picture is right all the same.
  }
}

/** A visit without a word about what to show goes on where the last one ended. */
export function resumeLastVisit(): void {
  const last = location.search === '' ? lastVisit() : undefined
  if (last) history.replaceState(null, '', `${location.pathname}${last.search}${location.hash}`)
}

/** Opens the graph that the address names, as the address says to show it. */
export async function openFromAddress(): Promise<Failure | undefined> {
  const params = new URLSearchParams(location.search)
  const last = params.has('file') ? lastVisit() : undefined
  if (last?.file !== undefined && new URLSearchParams(last.search).get('file') === params.get('file')) {
    const failure = await openRecent(last.file, ({ graph }) => decodeAddress(graph, params))
    if (failure || store.getState().document) return failure
  }
  const origin = originIn(params)
  return origin.from === 'bundled'
    ? openBundled(origin.id, (document) => pictureIn(params, document))
    : openAddress(origin.url, (document) => pictureIn(params, document))
}

async function goBack(): Promise<void> {
  clearTimeout(timer)
  timer = undefined
  const params = new URLSearchParams(location.search)
  const language = languageIn(params)
  if (language) setPreferences({ language })
  const { document } = store.getState()
  const file = params.get('file')
  const asked: Origin = file === null ? originIn(params) : { from: 'file', name: file }
  if (document && keyOf(asked) === keyOf(document.origin)) {
    const { view, unknown, ...pointed } = decodeAddress(document.graph, params)
    showPicture(view, pointed)
    tellUnknown(unknown)
    return
  }
  written = keyOf(asked.from === 'file' ? originIn(params) : asked)
  await openFromAddress()
}

/** A link that was made for a file on a device shows our own map, and says so. */
function pictureIn(params: URLSearchParams, { graph }: DocumentSlice) {
  const file = params.get('file')
  if (file === null) return decodeAddress(graph, params)
  return { ...decodeAddress(graph, new URLSearchParams()), unknown: [{ parameter: 'file', value: file }] }
}

function keyOf(origin: Origin): string {
  if (origin.from === 'file') return `file ${origin.name}`
  return origin.from === 'bundled' ? `map ${origin.id}` : `address ${origin.url}`
}
