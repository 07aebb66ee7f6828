// Every choice of a view comes back from the address as it was.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { GROUPINGS, MEASURE_IDS } from '@/core/measures/measureIds'
import { POLARITIES, READINGS, ROLES } from '@/core/model/vocabulary'
import { WORD_CLASSES } from '@/core/spans/wordClasses'
import { FACETS, type Filter, NO_FILTER } from '@/core/ties/filter'
import { FOLDING_PRESETS, presetFolding } from '@/core/ties/folding'
import {
  ARRANGEMENTS,
  CHAPTERS,
  COMPARISONS,
  COUNTED,
  LAYERS,
  ORDERS,
  SOURCES_PARTS,
  VIEW_IDS,
} from '@/state/appState'
import { choicesOf } from '@/state/choices'
import { FIRST_VIEW } from '@/state/firstState'
import { newDocument } from '@/state/otherwise'
import { decodeAddress, encodeAddress } from '@/state/url'
import { page24 } from '../../support/page24'

const document = newDocument(page24, { from: 'bundled', id: 'mexico-2009' })
const choices = choicesOf(page24)
const actors = page24.actors.map(({ id }) => id)
const statements = page24.statements.map(({ id }) => id)

const measures = fc.record({
  chapter: fc.constantFrom(...CHAPTERS),
  by: fc.constantFrom(...MEASURE_IDS),
  against: fc.option(fc.constantFrom(...COMPARISONS)),
  across: fc.constantFrom(...MEASURE_IDS),
  grouping: fc.constantFrom(...GROUPINGS),
  counted: fc.constantFrom(...COUNTED),
  polarity: fc.option(fc.constantFrom(...POLARITIES)),
  role: fc.option(fc.constantFrom(...ROLES)),
  pinned: fc.subarray(actors),
  out: fc.subarray([...actors, ...statements]),
})

const filters: fc.Arbitrary<Filter> = fc
  .tuple(...FACETS.map((facet) => fc.subarray([...choices[facet]]).map((picked) => ({ [facet]: picked }))))
  .map((parts) => Object.assign({ ...NO_FILTER }, ...parts))

const views = fc.record({
  shown: fc.constantFrom(...VIEW_IDS),
  reading: fc.constantFrom(...READINGS),
  folded: fc.constantFrom(...FOLDING_PRESETS).map((preset) => presetFolding(page24, preset)),
  filter: filters,
  leftOut: fc.constantFrom<'fade' | 'hide'>('fade', 'hide'),
  arrangement: fc.constantFrom(...ARRANGEMENTS),
  order: fc.constantFrom(...ORDERS),
  table: fc.constant(FIRST_VIEW.table),
  measures,
  sources: fc.record({
    part: fc.constantFrom(...SOURCES_PARTS),
    only: fc.option(fc.constantFrom(...WORD_CLASSES)),
  }),
  layers: fc.subarray([...LAYERS]),
})

it('gives back every choice of a view', () => {
  fc.assert(
    fc.property(views, (view) => {
      const address = encodeAddress(document, { view, selection: null, path: null, step: null }, 'en')
      const back = decodeAddress(page24, new URLSearchParams(address.toString()))
      expect(back.unknown).toEqual([])
      expect({ ...back.view, folded: [...back.view.folded].sort() }).toEqual({
        ...view,
        folded: [...view.folded].sort(),
      })
    }),
  )
})

it('tells what no choice is called', () => {
  const { view, unknown } = decodeAddress(
    page24,
    new URLSearchParams('groups=colour&role=lead&polarity=maybe'),
  )
  expect(view.measures).toMatchObject({ grouping: 'family', role: 'lead', polarity: null })
  expect(unknown).toEqual([
    { parameter: 'groups', value: 'colour' },
    { parameter: 'polarity', value: 'maybe' },
  ])
})
