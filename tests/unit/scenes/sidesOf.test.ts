// Who stands where: everybody once, in every order, and always in the same one.
import { describe, expect, it } from 'vitest'
import { lookup } from '@/core/model/lookup'
import { inLanguage } from '@/core/model/text'
import { LEVELS, READINGS } from '@/core/model/vocabulary'
import { NO_FILTER } from '@/core/ties/filter'
import { LANGUAGES } from '@/i18n/language'
import { sidesOf } from '@/scenes/sidesOf'
import { ORDERS, type Order } from '@/state/appState'
import { derived } from '@/state/derived'
import { FIRST_VIEW } from '@/state/firstState'
import { generatedGraph } from '../../support/generatedGraph'
import { actor, graph } from '../../support/graphs'
import { page24 } from '../../support/page24'

const large = generatedGraph({ institutions: 80, statements: 60, seed: 3 })
const shown = { reading: 'lead', hidden: false, language: 'en' } as const
const rowsOf = (made: typeof page24, order: Order, language: 'en' | 'es' = 'en') =>
  sidesOf(made, derived({ view: FIRST_VIEW }, made), { ...shown, order, language }).rows

describe.each(ORDERS)('the order by %s', (order) => {
  it.each(READINGS)('has every institution once, and under `hub` every statement: %s', (reading) => {
    for (const made of [page24, large]) {
      for (const language of LANGUAGES) {
        const now = derived({ view: { ...FIRST_VIEW, reading } }, made)
        const { rows, columns } = sidesOf(made, now, { order, reading, hidden: false, language })
        const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id).sort()
        expect(rows.flatMap((group) => group.ids).sort()).toEqual(ids(now.institutions))
        expect(columns.flatMap((group) => group.ids).sort()).toEqual(
          ids(reading === 'hub' ? made.statements : now.institutions),
        )
        expect(rows.filter((group) => group.ids.length === 0)).toEqual([])
      }
    }
  })

  it('does not depend on the order of the file', () => {
    const turned = {
      ...large,
      actors: [...large.actors].reverse(),
      statements: [...large.statements].reverse(),
    }
    expect(rowsOf(turned, order)).toEqual(rowsOf(large, order))
  })

  it('leaves out what the filter removes', () => {
    const view = { ...FIRST_VIEW, filter: { ...NO_FILTER, countries: ['MX'] } }
    const now = derived({ view }, large)
    const { rows } = sidesOf(large, now, { ...shown, hidden: true, order })
    const left = now.institutions.filter(({ id }) => now.passing.has(id)).map(({ id }) => id)
    expect(rows.flatMap(({ ids }) => ids).sort()).toEqual([...left].sort())
    expect(left.length).toBeLessThan(now.institutions.length)
  })
})

describe('the groups', () => {
  it('by name follow the language, accents and numbers included', () => {
    const names = ['Zona', 'Ñandú', 'Nube', 'Órgano', 'Oficina 10', 'Oficina 2']
    const made = graph({ actors: names.map((name, at) => actor(`org:${at}`, { short: { es: name } })) })
    const [only] = rowsOf(made, 'name', 'es')
    const { actors } = lookup(made)
    const sorted = only?.ids.map((id) => inLanguage(actors.get(id)?.short ?? {}, 'es').text)
    expect(sorted).toEqual(['Nube', 'Ñandú', 'Oficina 2', 'Oficina 10', 'Órgano', 'Zona'])
    expect(only?.name).toBe('')
  })

  it('by level go from the widest to the unknown, by country end with several and none', () => {
    const [global] = LEVELS
    const made = graph({
      actors: [
        actor('org:none'),
        actor('org:global', { level: global, countries: ['MX', 'GT'] }),
        actor('org:local', { level: 'local', countries: ['MX'] }),
      ],
    })
    expect(rowsOf(made, 'level').map(({ name }) => name)).toEqual(['Global', 'Local', 'Level unknown'])
    expect(rowsOf(made, 'country').map(({ name }) => name)).toEqual([
      'Mexico',
      'Several countries',
      'No country given',
    ])
  })

  it('by number of lines count those of the map, most first', () => {
    const { allTies } = derived({ view: FIRST_VIEW }, large)
    for (const { name, ids } of rowsOf(large, 'degree')) {
      for (const id of ids) {
        expect(Number.parseInt(name, 10)).toBe(allTies.filter(({ a, b }) => a === id || b === id).length)
      }
    }
    const counts = rowsOf(large, 'degree').map(({ name }) => Number.parseInt(name, 10))
    expect(counts).toEqual([...counts].sort((one, other) => other - one))
  })

  it('by community begin with whoever they are named after, and end with who has no line', () => {
    const { actors } = lookup(page24)
    const groups = rowsOf(page24, 'community')
    for (const { name, ids, key } of groups) {
      if (key === 'apart') continue
      const [first = ''] = ids
      expect(name).toBe(`Around ${inLanguage(actors.get(first)?.short ?? {}, 'en').text}`)
    }
    const { allTies } = derived({ view: FIRST_VIEW }, page24)
    const joined = new Set(allTies.flatMap(({ a, b }) => [a, b]))
    expect(groups.at(-1)?.ids.filter((id) => joined.has(id))).toEqual([])
  })
})
