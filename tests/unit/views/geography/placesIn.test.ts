// Where institutions stand on the map of countries, and how many ties join each two of those places.
import { describe, expect, it } from 'vitest'
import { ties } from '@/core/ties/ties'
import { NOWHERE, pairsOfPlaces, placeOf, SEVERAL } from '@/views/geography/placesIn'
import { page24 } from '../../../support/page24'

describe('the place of an institution', () => {
  it.each([
    [[], NOWHERE],
    [['MX'], 'MX'],
    [['GT', 'MX'], SEVERAL],
  ])('of the countries %j is %s', (countries, place) => {
    expect(placeOf({ countries })).toBe(place)
  })
})

describe('ties between places', () => {
  const places = new Map(page24.actors.map((actor) => [actor.id, placeOf(actor)]))

  it('page 24: every tie is between two places, once', () => {
    const all = ties(page24, { reading: 'lead' })
    const pairs = pairsOfPlaces(all, new Set(all.map(({ id }) => id)), places)
    expect(pairs.flatMap((pair) => pair.ties.map(({ id }) => id)).sort()).toEqual(
      all.map(({ id }) => id).sort(),
    )
    const counts = pairs.map((pair) => pair.ties.length)
    expect(counts).toEqual([...counts].sort((one, other) => other - one))
    // The Resident Coordinator of Mexico is to act with one office in each of these.
    for (const country of ['GT', 'HN', 'SV', 'US'])
      expect(pairs.find((pair) => pair.places.includes(country))?.ties.length, country).toBe(1)
  })

  it('keeps a pair in the list whose ties the filter leaves out, with none', () => {
    const all = ties(page24, { reading: 'lead' })
    const [passing] = all
    const pairs = pairsOfPlaces(all, new Set([passing?.id ?? '']), places)
    expect(pairs.length).toBe(pairsOfPlaces(all, new Set(all.map(({ id }) => id)), places).length)
    expect(pairs.flatMap((pair) => pair.ties)).toEqual([passing])
    expect(pairs[0]?.ties).toEqual([passing])
  })

  it('leaves out ties to somebody who stands nowhere on the page', () => {
    const [tie] = ties(page24, { reading: 'lead' })
    expect(pairsOfPlaces(tie ? [tie] : [], new Set(), new Map())).toEqual([])
  })
})
