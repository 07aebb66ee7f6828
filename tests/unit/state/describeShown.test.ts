// What each view adds to its description.
import { beforeEach, describe, expect, it } from 'vitest'
import { describeView } from '@/state/describeView'
import { select, setArrangement, setMeasures, setSources, setTable, showView, store } from '@/state/store'
import { openPage24, startAnew } from '../../support/actionsAt'

const said = (language: 'en' | 'es' = 'en') => describeView(store.getState(), language)

beforeEach(() => {
  startAnew()
  openPage24()
})

describe('the description', () => {
  it('tells what is asked of the sheet that is shown', () => {
    showView('table')
    setTable({
      sheet: 'ties',
      wants: {
        ties: {
          sort: { column: 'modality', direction: 'descending' },
          filters: { first: 'IOM' },
          hidden: ['words'],
        },
      },
    })
    expect(said()).toContain('Sorted by: How strongly.')
    expect(said()).toContain('(IOM).')
    expect(said()).toContain('Columns not shown: In these words.')
  })

  it('tells what the ranking is by, and who is taken out', () => {
    showView('measures')
    setMeasures({ ...store.getState().view.measures, by: 'betweenness', against: 'everyone' })
    expect(said()).toContain('Ranked by: Betweenness.')
    expect(said('es')).toContain('Comparada con:')
    setMeasures({ ...store.getState().view.measures, chapter: 'whatIf', out: ['org:iom', 'stmt:93.R2'] })
    expect(said()).toContain('Taken out: IOM and R2.')
  })

  it('counts institutions by country, and the words that are read', () => {
    showView('geography')
    expect(said()).toMatch(/Institutions by country: Mexico \(\d+\)/)
    expect(said()).toContain('Without a country:')
    showView('sources')
    setSources({ part: 'words', only: 'unread' })
    expect(said()).toContain('379 of 402 words are read (0.94).')
    expect(said()).toContain('Of the words only these stand out: Not read.')
  })

  it('says who is in the middle of the rings, and what a selected statement says', () => {
    select({ type: 'actor', id: 'org:iom' })
    setArrangement('rings')
    expect(said()).toContain('In the middle: IOM.')
    select({ type: 'statement', id: 'stmt:93.R2' })
    expect(said()).toMatch(/Selected: R2 – \S/)
  })
})
