// Actions for what belongs to one control of one view, a passage or a file: whoever finds them by typing gets the same.
import { beforeEach, describe, expect, it } from 'vitest'
import { takeOut } from '@/state/measuresChoices'
import { offer } from '@/state/offers'
import { setRecentFiles, showView, store } from '@/state/store'
import { action, offeredTitles, openPage24, startAnew } from '../../../support/actionsAt'

beforeEach(() => {
  startAnew()
  openPage24()
})

describe('actions of the measures', () => {
  it('put back what is taken out, one by one or all', () => {
    expect(offeredTitles('put-', 'en')).toEqual([])
    takeOut('org:iom')
    expect(offeredTitles('put-', 'en')).toEqual(['Put back IOM'])
    takeOut('stmt:93.R2')
    expect(offeredTitles('put-', 'es')).toEqual(['Devolver OIM', 'Devolver R2', 'Devolver todo'])
    action('put-back/org:iom').run()
    expect(store.getState().view.measures.out).toEqual(['stmt:93.R2'])
    takeOut('org:iom')
    action('put-all-back').run()
    expect(store.getState().view.measures.out).toEqual([])
  })

  it('choose between which groups brokers stand, from any view', () => {
    action('brokers/country').run()
    expect(store.getState().view).toMatchObject({
      shown: 'measures',
      measures: { chapter: 'brokers', grouping: 'country' },
    })
    expect(action('brokers/country').isOn?.(store.getState())).toBe(true)
    expect(action('brokers/family').isOn?.(store.getState())).toBe(false)
  })

  it('count roles in statements of one kind, and sort by one of them', () => {
    action('count-roles/of/asked').run()
    action('count-roles/by/lead').run()
    expect(store.getState().view).toMatchObject({
      shown: 'measures',
      measures: { chapter: 'roles', polarity: 'asked', role: 'lead' },
    })
    action('count-roles/of/all').run()
    expect(store.getState().view.measures).toMatchObject({ polarity: null, role: 'lead' })
  })

  it('plot the ranked measure against another one, not against itself', () => {
    showView('measures')
    expect(action('plot-across/betweenness').isAvailable(store.getState())).toBe(false)
    action('plot-across/closeness').run()
    expect(store.getState().view.measures.across).toBe('closeness')
  })
})

describe('actions of the text', () => {
  it('show one class of words, and all again', () => {
    action('words/unread').run()
    expect(store.getState().view).toMatchObject({
      shown: 'sources',
      sources: { part: 'words', only: 'unread' },
    })
    action('words/all').run()
    expect(store.getState().view.sources.only).toBeNull()
  })

  it('turn the translation of a passage that the reader has', () => {
    expect(offeredTitles('translation/', 'en')).toEqual([])
    let turned = 0
    const takeBack = offer('translation/psg:94', () => {
      turned += 1
    })
    expect(offeredTitles('translation/', 'en')).toEqual(['Show the translation: ¶94'])
    action('translation/psg:94').run()
    expect(turned).toBe(1)
    takeBack()
  })
})

describe('actions of files', () => {
  it('forget one, and keep the others', () => {
    setRecentFiles([
      { id: 1, name: 'one.json', opened: 2 },
      { id: 2, name: 'two.json', opened: 1 },
    ])
    expect(offeredTitles('forget-recent/', 'es')).toEqual([
      'Olvidar en este dispositivo: one.json',
      'Olvidar en este dispositivo: two.json',
    ])
    action('forget-recent/1').run()
    expect(store.getState().recentFiles.map(({ name }) => name)).toEqual(['two.json'])
  })

  it('give up one that is being read, where there is something to go back to', () => {
    expect(action('cancel-opening').isAvailable(store.getState())).toBe(false)
    store.setState({ opening: { status: 'loading', name: 'large.json' } })
    expect(action('cancel-opening').isAvailable(store.getState())).toBe(true)
    action('cancel-opening').run()
    expect(store.getState().opening.status).toBe('idle')
  })
})
