// The view in words says what the model gives, in both languages.
import { describe, expect, it } from 'vitest'
import { presetFolding } from '@/core/ties/folding'
import type { AppState } from '@/state/appState'
import { describeView } from '@/state/describeView'
import { FIRST_VIEW } from '@/state/firstState'
import { newDocument } from '@/state/otherwise'
import { store } from '@/state/store'
import { graph } from '../../support/graphs'
import { page24 } from '../../support/page24'

const showing = (view: Partial<AppState['view']> = {}, of = page24): AppState => ({
  ...store.getState(),
  document: newDocument(of, { from: 'bundled', id: 'mexico-2009' }),
  view: { ...FIRST_VIEW, ...view },
})

describe('the view in words', () => {
  it('tells what is shown, how it is read, and what stands out', () => {
    const words = describeView(showing(), 'en')
    expect(words).toContain('22 institutions and 12 statements; they make 14 ties asked, 2 existing')
    expect(words).toContain('Of 14 ties asked, 0 exist already.')
    expect(words).toContain('Most is led by UN Resident Coordinator: 7 lines.')
    expect(words).toContain('Most lines meet at UN Resident Coordinator: 7 lines.')
    expect(words).toContain('A/HRC/11/7/Add.2')
  })

  it('says the same in Spanish', () => {
    const words = describeView(showing({ shown: 'gap' }), 'es')
    expect(words).toContain('Tiene 22 instituciones y 12 enunciados')
    expect(words).toContain('De 14 vínculos pedidos, 0 existen ya.')
  })

  it('tells foldings and filters', () => {
    const folded = presetFolding(page24, 'top')
    expect(describeView(showing({ folded }), 'en')).toContain('counts as theirs')
    const filter = { ...FIRST_VIEW.filter, lines: ['existing'] as const }
    expect(describeView(showing({ filter }), 'en')).toContain(
      'A filter is on (Lines = Already exists): 2 ties and ',
    )
  })

  it('makes sense of hubs, of an empty map, and of none', () => {
    expect(describeView(showing({ reading: 'hub' }), 'en')).toContain(
      'each a node between those it speaks of',
    )
    expect(describeView(showing({}, graph()), 'en')).toContain('0 institutions and 0 statements')
    expect(describeView({ ...showing(), document: null }, 'en')).toBe('')
  })

  it('tells what is counted of roles, of what is said, and by which role they are sorted', () => {
    const measures = { ...FIRST_VIEW.measures, chapter: 'roles' } as const
    expect(describeView(showing({ shown: 'measures', measures }), 'en')).toContain('Counted: Statements.')
    const counting = { ...measures, counted: 'partners', polarity: 'asked', role: 'lead' } as const
    const words = describeView(showing({ shown: 'measures', measures: counting }), 'en')
    expect(words).toContain('Counted: Partners. What the statements say: Asked. Sorted by: Lead.')
  })

  it('names a selected tie by who leads it first', () => {
    const selection = { type: 'tie', id: 'org:mx-congress~org:ohchr-mx~asked' } as const
    const state = { ...showing(), pointing: { ...store.getState().pointing, selection } }
    expect(describeView(state, 'en')).toContain('Selected: OHCHR Mexico with Congress of the Union.')
  })
})
