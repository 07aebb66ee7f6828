// The outline as data: whatever the model has stands in it once for each end, and keys lead through it as ARIA has it.
import { describe, expect, it } from 'vitest'
import type { CoordinationGraph } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import { READINGS } from '@/core/model/vocabulary'
import { NO_FILTER } from '@/core/ties/filter'
import type { ViewSlice } from '@/state/appState'
import { derived } from '@/state/derived'
import { FIRST_VIEW } from '@/state/firstState'
import { type Row, rowsOf, treeOf, wayTo } from '@/views/outline/tree'
import { moveBy, rowNamed } from '@/views/outline/treeKeys'
import { generatedGraph } from '../../../support/generatedGraph'
import { page24 } from '../../../support/page24'
import { press } from '../../../support/press'

const big = generatedGraph({ institutions: 60, statements: 80, seed: 4 })
const filter = { ...NO_FILTER, kinds: ['legislature' as const] }

function treeIn(graph: CoordinationGraph, change: Partial<ViewSlice> = {}) {
  const view = { ...FIRST_VIEW, ...change }
  const now = derived({ view }, graph)
  return { now, tree: treeOf(now, view) }
}
const everything = () => true
const institutionsOf = (rows: readonly Row[]) =>
  rows.flatMap(({ item }) => (item.type === 'institution' ? [item.actor.id] : []))

describe.each([page24, big])('the outline of $id', (graph) => {
  it.each(READINGS)(
    'has every institution once and what joins it under each end, in the reading %s',
    (reading) => {
      const { now, tree } = treeIn(graph, { reading })
      const rows = rowsOf(tree, everything)
      expect(institutionsOf(rows).sort()).toEqual(now.institutions.map(({ id }) => id).sort())
      const joined = rows.flatMap(({ item, parent }) =>
        item.type === 'tie'
          ? [`${parent} ${item.tie.id}`]
          : item.type === 'arm'
            ? [`${parent} ${item.arm.id}`]
            : [],
      )
      const drawn = new Set(institutionsOf(rows))
      const expected =
        reading === 'hub'
          ? now.allArms.map(({ actor, id }) => [actor, id] as const)
          : now.allTies.flatMap(({ a, b, id }) => [[a, id] as const, [b, id] as const])
      expect(joined.sort()).toEqual(
        expected
          .filter(([actor]) => drawn.has(actor))
          .map(([actor, id]) => `${actor} ${id}`)
          .sort(),
      )
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
    },
  )

  it('counts families, institutions and lines as the model does, and places among siblings', () => {
    const { now, tree } = treeIn(graph)
    const rows = rowsOf(tree, everything)
    for (const row of rows) {
      const beside = rows.filter(({ parent, level }) => parent === row.parent && level === row.level)
      expect(row.siblings).toBe(beside.length)
      expect(beside[row.position - 1]).toBe(row)
      if (row.item.type === 'family')
        expect(row.item.institutions).toBe(rows.filter(({ parent }) => parent === row.key).length)
      if (row.item.type === 'institution')
        expect(row.item.joins).toBe(now.allTies.filter(({ a, b }) => [a, b].includes(row.key)).length)
    }
  })

  it('fades what the filter leaves out, or takes it away', () => {
    const { now, tree } = treeIn(graph, { filter })
    for (const { item, faded, key } of rowsOf(tree, everything)) {
      if (item.type === 'institution') expect(faded).toBe(!now.passing.has(key))
      if (item.type === 'tie') expect(faded).toBe(!now.ties.some(({ id }) => id === item.tie.id))
    }
    const gone = rowsOf(treeIn(graph, { filter, leftOut: 'hide' }).tree, everything)
    expect(gone.every(({ faded }) => !faded)).toBe(true)
    expect(institutionsOf(gone).sort()).toEqual([...now.passing].sort())
  })

  it('knows the way to whatever has a row', () => {
    for (const reading of READINGS) {
      const { tree } = treeIn(graph, { reading })
      for (const { target } of rowsOf(tree, everything)) {
        if (!target) continue
        const way = wayTo(graph, tree, target)
        const rows = rowsOf(tree, (key) => way?.open.includes(key) ?? false)
        expect(rows.some(({ key }) => key === way?.key)).toBe(true)
      }
    }
    expect(wayTo(graph, treeIn(graph).tree, { type: 'actor', id: 'org:nobody' })).toBeNull()
  })

  it('leads to the whole of what is folded away', () => {
    const whole = graph.actors.find(({ id }) => lookup(graph).parts.has(id))?.id ?? ''
    const { now, tree } = treeIn(graph, { folded: new Set([whole]) })
    const [part = ''] = [...now.standsFor].flatMap(([id, drawn]) =>
      drawn === whole && id !== whole ? [id] : [],
    )
    expect(wayTo(graph, tree, { type: 'actor', id: part })?.key).toBe(whole)
  })
})

describe('keys in the outline', () => {
  const { tree } = treeIn(page24)
  const families = tree.families.map(({ family }) => family)
  const isOpen = (key: string) => families.some((family) => family === key) || key === 'org:ohchr-mx'
  const rows = rowsOf(tree, isOpen)
  const at = (key: string) => rows.findIndex((row) => row.key === key)

  it('open and close, lead in and out', () => {
    const [open, closed] = [at('org:ohchr-mx'), at('org:iom')]
    expect(moveBy(press('ArrowRight'), rows, closed, 10)).toEqual({ open: ['org:iom'] })
    expect(moveBy(press('ArrowRight'), rows, open, 10)).toEqual({ to: open + 1 })
    expect(moveBy(press('ArrowRight'), rows, open + 1, 10)).toBeUndefined()
    expect(moveBy(press('ArrowLeft'), rows, open, 10)).toEqual({ close: 'org:ohchr-mx' })
    expect(moveBy(press('ArrowLeft'), rows, open + 1, 10)).toEqual({ to: open })
    expect(moveBy(press('ArrowLeft'), rows, closed, 10)).toEqual({ to: at('international') })
    const beside = moveBy(press('*'), rows, closed, 10)
    expect(beside).toEqual({
      open: rows
        .filter(({ parent, isOpen: on }) => parent === 'international' && on === false)
        .map(({ key }) => key),
    })
  })

  it('stop at both ends', () => {
    const last = rows.length - 1
    expect(moveBy(press('ArrowUp'), rows, 0, 10)).toEqual({ to: 0 })
    expect(moveBy(press('ArrowDown'), rows, last, 10)).toEqual({ to: last })
    expect(moveBy(press('PageUp'), rows, 3, 10)).toEqual({ to: 0 })
    expect(moveBy(press('End'), rows, 0, 10)).toEqual({ to: last })
    expect(moveBy(press('x'), rows, 0, 10)).toBeUndefined()
  })

  it('find names by their first letters, without accents and round the end', () => {
    const named = (row: Row) => (row.item.type === 'institution' ? (row.item.actor.short.es ?? '') : '')
    const found = rowNamed('organismos', rows, at('org:iom'), named)
    expect(found).toBe(at('class:un-specialized-agencies'))
    expect(rowNamed('comite', rows, 0, named)).toBe(at('org:cmw'))
    expect(rowNamed('zz', rows, 0, named)).toBeUndefined()
  })
})
