// Every edit of the list: it leaves the graph that it was given alone, keeps a file valid, and does what it says.
import { describe, expect, it } from 'vitest'
import { applyEdit, type Edit, type EditType } from '@/core/edits/index'
import { newId } from '@/core/edits/newId'
import type { CoordinationGraph, Step } from '@/core/model/graph'
import { serializeGraph } from '@/core/model/serialize'
import { opened } from '../../../support/files'
import { page24 } from '../../../support/page24'

const [first] = page24.stories
const steps = first?.steps ?? []
const idOf = (graph: CoordinationGraph) => graph.stories[0]?.steps.map(({ id }) => id) ?? []
const stepIn = (graph: CoordinationGraph, id: string) =>
  graph.stories.flatMap((story) => story.steps).find((step) => step.id === id)

const THIRD = 'step:03-fragmented'
const step: Step = {
  id: 'step:new-1',
  title: { en: 'One more' },
  text: {},
  notes: {},
  view: 'matrix',
  focus: ['org:iom'],
  reading: 'everyone',
  filters: { folded: ['top'] },
}

/** At least one of each, every one of which changes page 24. */
const examples: { readonly [T in EditType]: readonly Edit<T>[] } = {
  'story/add': [
    { type: 'story/add', story: 'story:new-1', title: { es: 'Otra' }, steps: [] },
    { type: 'story/add', story: 'story:new-1', title: { es: 'Otra' }, steps: [step] },
  ],
  'story/rename': [{ type: 'story/rename', story: 'story:page-24', language: 'es', text: 'Página 24' }],
  'story/delete': [{ type: 'story/delete', story: 'story:page-24' }],
  'story/restore': [
    { type: 'story/restore', stories: [{ id: 'story:new-1', title: { en: 'Kept' }, steps: [step] }] },
  ],
  'step/add': [0, 5, 999].map((at) => ({ type: 'step/add', story: 'story:page-24', at, step })),
  'step/move': [0, 15, -4, 99].map((to) => ({ type: 'step/move', step: THIRD, to })),
  'step/duplicate': [{ type: 'step/duplicate', step: THIRD, as: 'step:new-1' }],
  'step/delete': [{ type: 'step/delete', step: THIRD }],
  'step/retitle': [
    { type: 'step/retitle', step: THIRD, language: 'en', text: ' In pieces ' },
    { type: 'step/retitle', step: THIRD, language: 'en', text: '' },
  ],
  'step/caption': [
    { type: 'step/caption', step: THIRD, language: 'fr', text: 'En morceaux.' },
    { type: 'step/caption', step: THIRD, language: 'es', text: ' ' },
  ],
  'step/note': [{ type: 'step/note', step: THIRD, language: 'en', text: 'Wait.' }],
  'step/focus': [
    { type: 'step/focus', step: THIRD, focus: ['org:iom', 'psg:95', 'org:iom'] },
    { type: 'step/focus', step: THIRD, focus: ['org:gone'] },
  ],
  'step/picture': [
    { type: 'step/picture', step: THIRD, picture: { view: 'gap', reading: 'hub' } },
    {
      type: 'step/picture',
      step: THIRD,
      picture: { view: 'map', reading: 'lead', filters: { order: ['name'] } },
    },
  ],
}
const all: readonly Edit[] = Object.values(examples).flat()
const named = all.map((edit): [string, Edit] => [JSON.stringify(edit).slice(0, 90), edit])

function deepFrozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    for (const member of Object.values(value)) deepFrozen(member)
    Object.freeze(value)
  }
  return value
}

describe.each(named)('%s', (_, edit) => {
  it('leaves a frozen graph alone, and makes another one that can be saved and opened', () => {
    const given = deepFrozen(structuredClone(page24))
    const before = serializeGraph(given)
    const after = applyEdit(given, deepFrozen(structuredClone(edit)))
    expect(after).not.toBe(given)
    expect(serializeGraph(given)).toBe(before)
    const text = serializeGraph(after)
    expect(text).not.toBe(before)
    expect(serializeGraph(opened(text).graph)).toBe(text)
  })

  it('keeps by reference all that it does not change, and freezes what it makes', () => {
    const after = applyEdit(page24, edit)
    const { stories, ...others } = page24
    expect(after).toMatchObject(others)
    for (const [name, value] of Object.entries(others)) expect(Reflect.get(after, name)).toBe(value)
    expect(Object.isFrozen(after)).toBe(true)
    for (const story of after.stories)
      for (const one of [story, story.steps, ...story.steps, ...story.steps.map(({ focus }) => focus)])
        expect(Object.isFrozen(one)).toBe(true)
    expect(stories).toBe(page24.stories)
  })

  it('does the same each time', () => {
    expect(applyEdit(page24, edit)).toEqual(applyEdit(page24, edit))
  })

  it('changes nothing where there is no story', () => {
    const empty = { ...page24, stories: [] }
    if (edit.type !== 'story/add' && edit.type !== 'story/restore') expect(applyEdit(empty, edit)).toBe(empty)
  })
})

describe('edits of a story', () => {
  const on = (edit: Edit) => applyEdit(page24, edit)

  it('move a step to where it is wanted, and no further than the ends', () => {
    const moved = on({ type: 'step/move', step: THIRD, to: 0 })
    expect(idOf(moved).slice(0, 3)).toEqual([THIRD, steps[0]?.id, steps[1]?.id])
    expect(idOf(on({ type: 'step/move', step: THIRD, to: 99 })).at(-1)).toBe(THIRD)
    expect(on({ type: 'step/move', step: THIRD, to: 2 })).toBe(page24)
  })

  it('put a new step at its place, and a second one after the first', () => {
    expect(idOf(on({ type: 'step/add', story: 'story:page-24', at: 1, step }))[1]).toBe('step:new-1')
    const twice = on({ type: 'step/duplicate', step: THIRD, as: 'step:new-1' })
    expect(idOf(twice).slice(2, 4)).toEqual([THIRD, 'step:new-1'])
    expect(stepIn(twice, 'step:new-1')).toEqual({ ...steps[2], id: 'step:new-1' })
  })

  it('give no id twice', () => {
    expect(on({ type: 'step/duplicate', step: THIRD, as: 'org:iom' })).toBe(page24)
    expect(on({ type: 'step/add', story: 'story:page-24', at: 0, step: { ...step, id: THIRD } })).toBe(page24)
    expect(on({ type: 'story/add', story: 'story:page-24', title: { en: 'Again' }, steps: [] })).toBe(page24)
    const more = on({ type: 'step/duplicate', step: THIRD, as: newId(page24, 'step') })
    expect(newId(more, 'step')).toBe('step:new-2')
  })

  it('change one language, and leave a title in some language', () => {
    const renamed = on({ type: 'step/retitle', step: THIRD, language: 'en', text: ' In pieces ' })
    expect(stepIn(renamed, THIRD)?.title).toEqual({ ...steps[2]?.title, en: 'In pieces' })
    const one = on({ type: 'step/retitle', step: THIRD, language: 'en', text: '' })
    expect(Object.keys(stepIn(one, THIRD)?.title ?? {})).toEqual(['es'])
    expect(applyEdit(one, { type: 'step/retitle', step: THIRD, language: 'es', text: '' })).toBe(one)
    expect(on({ type: 'step/caption', step: THIRD, language: 'en', text: steps[2]?.text.en ?? '' })).toBe(
      page24,
    )
  })

  it('show another picture without what the one before had besides', () => {
    const picture = { view: 'gap', reading: 'hub' } as const
    const changed = on({ type: 'step/picture', step: 'step:02-speaker', picture })
    expect(stepIn(changed, 'step:02-speaker')).toMatchObject(picture)
    expect(stepIn(changed, 'step:02-speaker')).not.toHaveProperty('filters')
  })
})
