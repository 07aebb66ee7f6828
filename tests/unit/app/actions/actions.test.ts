// Every action of the list: that it can be told apart, that it has words, and that it does what it says.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { byKey } from '@/app/actions/byKey'
import { actions, actionsIn } from '@/app/actions/index'
import { perform } from '@/app/actions/perform'
import { actionFor } from '@/app/actions/shortcuts'
import { NO_FILTER } from '@/core/ties/filter'
import { LANGUAGES, messagesIn } from '@/i18n/language'
import type { AppState } from '@/state/appState'
import { describeView } from '@/state/describeView'
import { offer } from '@/state/offers'
import { newDocument } from '@/state/otherwise'
import { select, setPreferences, setRecentFiles, showView, store, togglePick } from '@/state/store'
import { action, offeredTitles, openPage24, startAnew } from '../../../support/actionsAt'
import { page24 } from '../../../support/page24'
import { press } from '../../../support/press'

const BESIDE = { '(min-width: 900px)': true, '(min-width: 1240px)': true, '(max-width: 639.98px)': false }

beforeEach(() => {
  const media = new Map<string, boolean>(Object.entries(BESIDE))
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: media.get(query) ?? false }))
  startAnew()
  openPage24()
})

afterEach(() => vi.unstubAllGlobals())

describe('the list of actions', () => {
  it('names each once', () => {
    const ids = actionsIn(store.getState()).map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
  })

  it('gives each shortcut to one action', () => {
    const all = actions.flatMap(({ shortcuts = [] }) =>
      shortcuts.map(({ key, ctrl, shift }) => `${ctrl ? 'Ctrl ' : ''}${shift ? 'Shift ' : ''}${key}`),
    )
    expect(all.length).toBeGreaterThan(8)
    expect(all).toEqual([...new Set(all)])
  })

  it('has all that have a shortcut among those that keys know', () => {
    const ids = (of: readonly { id: string }[]) => of.map(({ id }) => id).sort()
    expect(ids(byKey)).toEqual(ids(actions.filter(({ shortcuts = [] }) => shortcuts.length > 0)))
  })

  it('leaves the map its own keys', () => {
    const keys = actions.flatMap(({ shortcuts = [] }) =>
      shortcuts.flatMap(({ key, ctrl = false }) => (ctrl ? [] : key)),
    )
    expect(
      keys.filter((key) => ['f', 'z', '+', '-', '=', '0', ' ', 'Enter', 'Backspace'].includes(key)),
    ).toEqual([])
  })

  it.each(LANGUAGES)('has words for each in %s, none of them twice', (language) => {
    const titles = actionsIn(store.getState()).map(({ title }) =>
      title(messagesIn(language), language).trim(),
    )
    expect(titles.filter((title) => title === '')).toEqual([])
    expect(titles).toEqual([...new Set(titles)])
  })

  it.each(actions.filter(({ isOn }) => isOn).map(({ id }) => id))('%s is on after it was off', (id) => {
    const { isOn, isAvailable, run } = action(id)
    select({ type: 'actor', id: 'org:mx-congress' })
    const on = (state: AppState) => isOn?.(state) ?? false
    if (!isAvailable(store.getState())) return
    if (on(store.getState())) {
      run()
      // What is one choice of several stays on; what is switched goes off.
      if (on(store.getState())) return
    }
    run()
    expect(on(store.getState())).toBe(true)
  })
})

describe('actions', () => {
  it('are not to be had without a document where they need one', () => {
    startAnew()
    const free = actions.filter(({ isAvailable }) => isAvailable(store.getState())).map(({ id }) => id)
    expect(free.filter((id) => /^(view|reading|fold|left-out|arrangement|layer)\//.test(id))).toEqual([])
    expect(free).toContain('open-file')
  })

  it('clear the filter only while there is one', () => {
    expect(action('clear-filter').isAvailable(store.getState())).toBe(false)
    togglePick('passages', 'psg:94')
    expect(action('clear-filter').isAvailable(store.getState())).toBe(true)
    action('clear-filter').run()
    expect(store.getState().view.filter).toEqual(NO_FILTER)
  })

  it('clear the selection only while there is one', () => {
    expect(action('clear-selection').isAvailable(store.getState())).toBe(false)
    select({ type: 'actor', id: 'org:iom' })
    action('clear-selection').run()
    expect(store.getState().pointing.selection).toBeNull()
  })

  it('fold the selected institution, if it has parts', () => {
    select({ type: 'actor', id: 'org:iom' })
    expect(action('fold-selected').isAvailable(store.getState())).toBe(false)
    select({ type: 'actor', id: 'org:mx-congress' })
    action('fold-selected').run()
    expect([...store.getState().view.folded]).toEqual(['org:mx-congress'])
  })

  it('go from one language to the other and back', () => {
    action('language/next').run()
    expect(store.getState().preferences.language).toBe('es')
    action('language/next').run()
    expect(store.getState().preferences.language).toBe('en')
  })

  it('close a panel that the width opened', () => {
    action('legend').run()
    expect(store.getState().preferences.legendOpen).toBe(false)
    action('reader').run()
    expect(store.getState().preferences.readerOpen).toBe(false)
  })

  it('offer other maps, and not the one that is open', () => {
    const offered = (state: AppState) =>
      actions.filter(({ id, isAvailable }) => id.startsWith('open-map/') && isAvailable(state))
    expect(offered(store.getState()).map(({ id }) => id)).toEqual(['open-map/example'])
  })

  it('filter by the paragraphs and countries of the map that is open', () => {
    const offered = actionsIn(store.getState())
    const titles = offered
      .filter(({ id }) => /^filter\/(passages|countries)\//.test(id))
      .map(({ title }) => title(messagesIn('en'), 'en'))
    expect(titles.slice(0, 3)).toEqual([
      'Filter, Paragraph: ¶93',
      'Filter, Paragraph: ¶94',
      'Filter, Paragraph: ¶95',
    ])
    expect(titles).toContain('Filter, Country: Guatemala')
    action('filter/countries/GT').run()
    expect(store.getState().view.filter.countries).toEqual(['GT'])
    expect(action('filter/countries/GT').isOn?.(store.getState())).toBe(true)
  })

  it('are listed without the sorts that have too many', () => {
    const few = actionsIn(store.getState(), 5).map(({ id }) => id)
    expect(few.filter((id) => id.startsWith('filter/passages/'))).toEqual([])
    expect(few).toContain('filter/lines/asked')
  })

  it('open again the files of this device, but not the one that is open', () => {
    setRecentFiles([
      { id: 1, name: 'one.json', opened: 2 },
      { id: 2, name: 'two.json', opened: 1 },
    ])
    store.setState({
      document: newDocument(page24, { from: 'file', name: 'two.json', kept: 2 }),
    })
    expect(offeredTitles('open-recent/', 'es')).toEqual(['Abrir de nuevo: one.json'])
  })

  it('do with columns what the table offers while it is shown', () => {
    const id = 'column/show/ties/words'
    expect(action(id).isAvailable(store.getState())).toBe(false)
    const turned: string[] = []
    const takeBack = offer('show/ties/words', () => void turned.push('words'), true)
    expect(action(id).isAvailable(store.getState())).toBe(true)
    expect(action(id).isOn?.(store.getState())).toBe(true)
    action(id).run()
    expect(turned).toEqual(['words'])
    takeBack()
    expect(action(id).isAvailable(store.getState())).toBe(false)
  })

  it('pin the selected institution, and let go of it', () => {
    showView('measures')
    expect(action('pin-selected').isAvailable(store.getState())).toBe(false)
    select({ type: 'actor', id: 'org:iom' })
    action('pin-selected').run()
    expect(store.getState().view.measures.pinned).toEqual(['org:iom'])
    action('pin-selected').run()
    expect(store.getState().view.measures.pinned).toEqual([])
  })

  it('take the selected out, once, and show what falls apart', () => {
    select({ type: 'statement', id: 'stmt:93.R2' })
    action('take-out-selected').run()
    action('take-out-selected').run()
    expect(store.getState().view).toMatchObject({
      shown: 'measures',
      measures: { chapter: 'whatIf', out: ['stmt:93.R2'] },
    })
  })

  it('compare measures with every other choice, not with the one in force', () => {
    showView('measures')
    expect(action('compare/lead').isAvailable(store.getState())).toBe(false)
    expect(action('compare/none').isAvailable(store.getState())).toBe(false)
    action('compare/everyone').run()
    expect(store.getState().view.measures.against).toBe('everyone')
    action('compare/nothing').run()
    expect(store.getState().view.measures.against).toBeNull()
  })

  it('copy the view in words, and tell whether that went well', async () => {
    const copied: string[] = []
    vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void copied.push(text) } })
    action('copy-description').run()
    await vi.waitFor(() => expect(store.getState().told).toEqual({ what: 'text-copied' }))
    const [words, cited] = (copied[0] ?? '').split('\n\n')
    expect(words).toBe(describeView(store.getState(), 'en'))
    expect(cited).toMatch(/A\/HRC\/11\/7\/Add\.2 · .+ · Reading: .+ · Paragraphs: ¶93, .+ · Made on /)
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('no')) } })
    action('copy-description').run()
    await vi.waitFor(() => expect(store.getState().told).toEqual({ what: 'text-not-copied' }))
  })

  it('copy a link, and tell whether that went well', async () => {
    vi.stubGlobal('location', { href: 'http://map.test/', search: '', pathname: '/', hash: '' })
    vi.stubGlobal('history', { replaceState: () => {} })
    const copied: string[] = []
    vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void copied.push(text) } })
    action('copy-link').run()
    await vi.waitFor(() => expect(store.getState().told).toEqual({ what: 'link-copied' }))
    expect(copied).toEqual(['http://map.test/'])
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('no')) } })
    action('copy-link').run()
    await vi.waitFor(() => expect(store.getState().told).toEqual({ what: 'link-not-copied' }))
    store.setState({ document: newDocument(page24, { from: 'file', name: 'a.json' }) })
    expect(action('copy-link').isAvailable(store.getState())).toBe(false)
  })

  it('are told when a key asked for them, and do nothing where they are not to be had', () => {
    perform(action('view/table'))
    expect(store.getState()).toMatchObject({
      told: { what: 'done', action: 'view/table' },
      view: { shown: 'table' },
    })
    perform(action('clear-filter'))
    expect(store.getState().told).toMatchObject({ what: 'done', action: 'view/table' })
  })

  it('are not told where what they open is heard anyway', () => {
    perform(action('describe'))
    expect(store.getState()).toMatchObject({ told: null, sheet: 'describe' })
    perform(action('find-path'))
    expect(store.getState()).toMatchObject({ told: null, pointing: { path: { from: null, to: null } } })
  })

  it('switch the shortcuts of one key', () => {
    setPreferences({ singleKeys: true })
    action('single-keys').run()
    expect(store.getState().preferences.singleKeys).toBe(false)
  })
})

describe('a key press', () => {
  it.each([
    [press('?', { shiftKey: true }), 'help'],
    [press('o', { ctrlKey: true }), 'open-file'],
    [press('O', { metaKey: true }), 'open-file'],
    [press('l'), 'legend'],
    // Caps Lock.
    [press('L'), 'legend'],
    [press('1'), 'view/map'],
  ])('%o asks for %s', (pressed, id) => {
    expect(actionFor(pressed, actions)?.id).toBe(id)
  })

  it.each([
    press('L', { shiftKey: true }),
    press('l', { altKey: true }),
    press('l', { ctrlKey: true }),
    press('o'),
    press('?', { ctrlKey: true }),
    press('Tab'),
  ])('%o asks for nothing', (pressed) => {
    expect(actionFor(pressed, actions)).toBeUndefined()
  })
})
