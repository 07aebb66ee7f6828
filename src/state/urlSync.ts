// Keeps the address bar and the picture the same: writes after changes, reads at the start and on the browser's Back.
// Another map is a new entry of the history; every other change rewrites the present one.
import type { DocumentSlice, Origin } from './appState'
import { carriedMap, isOneFile } from './carried'
import { keepVisit, lastVisit } from './lastVisit'
import { type Failure, openAddress, openBundled, openCarried, openRecent } from './openGraph'
import { originKey } from './originKey'
import { resumeStep } from './presenting'
import { speak } from './speak'
import { showPicture, store, tellUnknown } from './store'
import { putTalk, resumeTalk } from './talk'
import { decodeAddress, encodeAddress, languageIn, originIn, searchOf } from './url'

/** Browsers refuse histories that change too often (Safari: 100 times in 30 s). */
const PAUSE = 320

let timer: ReturnType<typeof setTimeout> | undefined
/** Which map the present entry of the history is of; unknown where the browser went there by itself. */
let written: string | undefined
/** Ways through the history that are not at their end: the address is ahead of the picture. */
let going = 0

export function startUrlSync(): void {
  resumeTalk()
  store.subscribe((now, before) => {
    const same =
      now.document === before.document &&
      now.view === before.view &&
      now.pointing.selection === before.pointing.selection &&
      now.pointing.path === before.pointing.path &&
      now.presenting?.step === before.presenting?.step &&
      now.talk.id === before.talk.id &&
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
  const { document, view, pointing, presenting, talk, preferences } = store.getState()
  if (!document || going > 0) return
  const params = encodeAddress(
    document,
    { view, ...pointing, step: presenting?.step ?? null },
    preferences.language,
  )
  if (presenting && talk.id !== null) putTalk(params, talk.id)
  const search = searchOf(params)
  const map = originKey(document.origin)
  const other = written !== undefined && written !== map
  written = map
  const { origin } = document
  const kept = origin.from === 'file' ? origin.kept : undefined
  // Who comes back another day is not in the middle of a talk.
  const visit = searchOf(encodeAddress(document, { view, ...pointing, step: null }, preferences.language))
  keepVisit({ search: visit, ...(kept === undefined ? {} : { file: kept }) })
  if (search === location.search && kept === keptInEntry()) return
  const address = `${location.pathname}${search}${location.hash}`
  // The address has the file's name only.
  const entry = kept === undefined ? null : { file: kept }
  try {
    if (other) history.pushState(entry, '', address)
    else history.replaceState(entry, '', address)
  } catch {
    // The browser has had enough of changes, or the page has no address of its own: the picture is right all the same.
  }
}

/** A visit without a word about what to show goes on where the last one ended. */
export function resumeLastVisit(): void {
  // Files of a disk share what they remember.
  const last = location.search === '' && !isOneFile() ? lastVisit() : undefined
  if (last) history.replaceState(null, '', `${location.pathname}${last.search}${location.hash}`)
}

/** Opens the graph that the address names, as the address says to show it. */
export async function openFromAddress(): Promise<Failure | undefined> {
  const carried = carriedMap()
  const params = new URLSearchParams(carried && location.search === '' ? carried.search : location.search)
  if (carried && (location.search === '' || params.get('file') === carried.file.name))
    return openCarried(carried.file, ({ asWritten }) => decodeAddress(asWritten, params))
  const kept = keptFile(params)
  if (kept !== undefined) {
    const result = await openRecent(kept, ({ asWritten }) => decodeAddress(asWritten, params))
    if (result !== 'gone') return result
  }
  const origin = originIn(params)
  return origin.from === 'bundled'
    ? openBundled(origin.id, (document) => pictureIn(params, document))
    : openAddress(origin.url, (document) => pictureIn(params, document))
}

/** Under which id the file of the address is kept here, as far as this device can know. */
function keptFile(params: URLSearchParams): number | undefined {
  const name = params.get('file')
  if (name === null) return undefined
  const last = lastVisit()
  const isLast = last && new URLSearchParams(last.search).get('file') === name
  return keptInEntry() ?? (isLast ? last.file : undefined)
}

function keptInEntry(): number | undefined {
  const entry: unknown = history.state
  if (typeof entry !== 'object' || entry === null) return undefined
  const { file }: { file?: unknown } = entry
  return typeof file === 'number' ? file : undefined
}

async function goBack(): Promise<void> {
  clearTimeout(timer)
  timer = undefined
  const params = new URLSearchParams(location.search)
  const language = languageIn(params)
  // Where its words are still to come, the picture does not wait for them.
  if (language) void speak(language)
  const { document } = store.getState()
  const file = params.get('file')
  const asked: Origin = file === null ? originIn(params) : { from: 'file', name: file }
  if (document && originKey(asked) === originKey(document.origin)) {
    const { view, unknown, otherwise, step, ...pointed } = decodeAddress(document.asWritten, params)
    showPicture(view, pointed, otherwise)
    resumeStep(step)
    tellUnknown(unknown)
    return
  }
  going += 1
  const failure = await openFromAddress()
  going -= 1
  if (going > 0) return
  written = failure && originKey(asked)
  if (!failure) flushAddress()
}

/** A link that was made for a file on a device shows our own map, and says so. */
function pictureIn(params: URLSearchParams, { asWritten }: DocumentSlice) {
  const file = params.get('file')
  if (file === null) return decodeAddress(asWritten, params)
  return { ...decodeAddress(asWritten, new URLSearchParams()), unknown: [{ parameter: 'file', value: file }] }
}
