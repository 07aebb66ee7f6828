// Changing the story of the map that is open: what every part sees of it, what is unsaved, and what is told while presenting.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Step } from '@/core/model/graph'
import { setEditing, tellSaved } from '@/state/edited'
import { edit, redoEdit, undoEdit } from '@/state/editing'
import { focusOnScreen, pictureOnScreen } from '@/state/onScreen'
import { addressOf, leavePresenting, resumeStep, showStep } from '@/state/presenting'
import {
  select,
  setFolded,
  setOtherwise,
  setReading,
  showPicture,
  store,
  toggleLayer,
  togglePick,
} from '@/state/store'
import { decodeAddress } from '@/state/url'
import { openPage24, startAnew } from '../../support/actionsAt'
import { page24 } from '../../support/page24'

vi.stubGlobal('window', { addEventListener: () => {} })
vi.stubGlobal('navigator', {})

const steps = page24.stories[0]?.steps ?? []
const idAt = (index: number) => steps[index]?.id ?? ''

function document() {
  const { document: open } = store.getState()
  if (!open) throw new Error('Nothing is open')
  return open
}

beforeEach(() => {
  startAnew()
  openPage24()
})

describe('an edit', () => {
  it('changes what is written, and nothing that views draw', () => {
    const { graph } = document()
    edit({ type: 'step/move', step: idAt(3), to: 0 })
    expect(document().asWritten.stories[0]?.steps[0]?.id).toBe(idAt(3))
    expect(document().graph).toBe(graph)
    undoEdit()
    expect(document().asWritten).toBe(page24)
    redoEdit()
    expect(document().asWritten.stories[0]?.steps[0]?.id).toBe(idAt(3))
  })

  it('is not lost where open questions are read otherwise', () => {
    edit({ type: 'step/delete', step: idAt(0) })
    setOtherwise({ 'amb:07-may': 'recommendation' })
    expect(document().asWritten.stories[0]?.steps).toHaveLength(steps.length - 1)
    expect(document().graph.ambiguities.find(({ id }) => id === 'amb:07-may')?.chosen).toBe('recommendation')
    edit({ type: 'step/delete', step: idAt(1) })
    expect(document().otherwise).toEqual({ 'amb:07-may': 'recommendation' })
  })

  it('opens what is new, and closes what is gone', () => {
    setEditing({ story: null, step: idAt(2) })
    edit({ type: 'step/move', step: idAt(7), to: 0 })
    expect(store.getState().editing?.step).toBe(idAt(2))
    edit({ type: 'step/duplicate', step: idAt(2), as: 'step:new-1' })
    expect(store.getState().editing?.step).toBe('step:new-1')
    undoEdit()
    expect(store.getState().editing?.step).toBeNull()
  })

  it('is unsaved until it is saved or undone', () => {
    const isUnsaved = () => document().asWritten !== document().saved
    edit({ type: 'step/delete', step: idAt(0) })
    expect(isUnsaved()).toBe(true)
    undoEdit()
    expect(isUnsaved()).toBe(false)
    redoEdit()
    const written = document().asWritten
    expect(tellSaved(written, written, 'talk.json')).toBe(true)
    expect(isUnsaved()).toBe(false)
    expect(document().origin).toEqual({ from: 'file', name: 'talk.json' })
    undoEdit()
    expect(isUnsaved()).toBe(true)
    expect(tellSaved(written, written, 'late.json')).toBe(false)
    expect(document().origin).toEqual({ from: 'file', name: 'talk.json' })
  })
})

describe('what is on the screen', () => {
  const asStep = (): Step => ({
    id: 'step:new-1',
    title: { en: 'New' },
    text: {},
    notes: {},
    ...pictureOnScreen(store.getState(), document()),
    focus: focusOnScreen(store.getState(), document()),
  })

  it('is what the step shows again, whatever a link can say', () => {
    setReading('everyone')
    setFolded(new Set(['org:mx-congress']))
    togglePick('passages', 'psg:95')
    togglePick('countries', 'MX')
    toggleLayer('gap')
    setOtherwise({ 'amb:07-may': 'recommendation' })
    const { view } = store.getState()
    const { unknown, otherwise, view: shown } = decodeAddress(page24, addressOf(asStep()))
    expect(unknown).toEqual([])
    expect({ ...shown, moved: view.moved }).toEqual(view)
    expect(otherwise).toEqual({ 'amb:07-may': 'recommendation' })
  })

  it.each(steps.map((step) => [step.id, step] as const))('keeps %s as the file has it', (_, step) => {
    const { view, path, otherwise } = decodeAddress(page24, addressOf(step))
    showPicture(view, { selection: null, path }, otherwise)
    const again = decodeAddress(page24, addressOf(asStep()))
    expect(again).toEqual(decodeAddress(page24, addressOf(step)))
  })

  it('is about what is selected; of a line, about what it stands on', () => {
    expect(asStep()).not.toHaveProperty('filters')
    expect(asStep().focus).toEqual([])
    select({ type: 'actor', id: 'org:iom' })
    expect(asStep().focus).toEqual(['org:iom'])
    select({ type: 'tie', id: 'org:mx-congress~org:ohchr-mx~asked' })
    expect(asStep().focus).toEqual(['stmt:95.R6'])
    select({ type: 'part', statement: 'stmt:93.R1', actors: ['org:iom'] })
    expect(asStep().focus).toEqual(['stmt:93.R1'])
  })
})

describe('telling a story with steps that name what is gone', () => {
  beforeEach(() => {
    edit({ type: 'step/focus', step: idAt(1), focus: ['org:gone'] })
  })

  it('skips them in the direction in which one goes, and says which', () => {
    showStep(idAt(1))
    expect(store.getState().presenting?.step).toBe(idAt(2))
    expect(store.getState().told).toMatchObject({
      what: 'not-in-map',
      skipped: [{ number: 2, missing: ['org:gone'] }],
    })
    showStep(idAt(1), -1)
    expect(store.getState().presenting?.step).toBe(idAt(0))
  })

  it('skips the one that an address begins with, too', () => {
    resumeStep(idAt(1))
    expect(store.getState().presenting?.step).toBe(idAt(2))
    resumeStep(idAt(5))
    expect(store.getState().presenting?.step).toBe(idAt(5))
  })

  it('tells what a step asks for in vain, and shows the rest of it', () => {
    edit({
      type: 'step/picture',
      step: idAt(4),
      picture: { view: 'gap', reading: 'hub', filters: { layers: ['nothing', 'gap'] } },
    })
    showStep(idAt(4))
    expect(store.getState().told).toMatchObject({ unknown: [{ parameter: 'layers', value: 'nothing' }] })
    expect(store.getState().view).toMatchObject({ shown: 'gap', reading: 'hub', layers: ['gap'] })
    leavePresenting()
  })

  it('does not begin where no step can be told', () => {
    for (const { id } of steps) edit({ type: 'step/focus', step: id, focus: ['org:gone'] })
    showStep(idAt(0))
    expect(store.getState().presenting).toBeNull()
    expect(store.getState().told).toMatchObject({ what: 'not-in-map' })
  })
})
