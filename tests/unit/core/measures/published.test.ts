// The measures give the numbers that were published for well-known networks, to the printed digits.
import { describe, expect, it } from 'vitest'
import { betweenness } from '@/core/measures/betweenness'
import { brokerage } from '@/core/measures/brokerage'
import { closeness } from '@/core/measures/closeness'
import { coreNumber } from '@/core/measures/coreNumber'
import { cuts } from '@/core/measures/cutVertices'
import { degree } from '@/core/measures/degree'
import { type Network, networkOf } from '@/core/measures/network'
import { constraint, effectiveSize } from '@/core/measures/structuralHoles'
import {
  BATAGELJ_ZAVERSNIK,
  BORGATTI,
  FLORENTINE,
  GOULD_FERNANDEZ,
  KARATE,
  KITE,
  SOUTHERN_WOMEN,
} from './networks'

const valuesOf = ({ ids }: Network, values: Float64Array) =>
  new Map(ids.map((id, at) => [id, values[at] ?? Number.NaN]))

/** The published digits, no more. */
const rounded = (values: Float64Array, digits: number) => [...values].map((value) => value.toFixed(digits))

const normalised = ({ ids: { length } }: Network, values: Float64Array) =>
  values.map((value) => value / (((length - 1) * (length - 2)) / 2))

describe('Krackhardt’s kite', () => {
  const network = networkOf(...KITE)
  const others = network.ids.length - 1

  it('has its degrees', () => {
    const shares = degree(network).map((value) => value / others)
    expect(rounded(shares, 3)).toEqual([
      '0.444',
      '0.444',
      '0.333',
      '0.667',
      '0.333',
      '0.556',
      '0.556',
      '0.333',
      '0.222',
      '0.111',
    ])
  })

  it('has its closeness', () => {
    expect(rounded(closeness(network), 3)).toEqual([
      '0.529',
      '0.529',
      '0.500',
      '0.600',
      '0.500',
      '0.643',
      '0.643',
      '0.600',
      '0.429',
      '0.310',
    ])
  })

  it('has its betweenness', () => {
    const values = betweenness(network)
    expect(rounded(values, 4)).toEqual([
      '0.8333',
      '0.8333',
      '0.0000',
      '3.6667',
      '0.0000',
      '8.3333',
      '8.3333',
      '14.0000',
      '8.0000',
      '0.0000',
    ])
    expect(rounded(normalised(network, values), 3)).toEqual([
      '0.023',
      '0.023',
      '0.000',
      '0.102',
      '0.000',
      '0.231',
      '0.231',
      '0.389',
      '0.222',
      '0.000',
    ])
  })
})

describe('Padgett’s Florentine marriages', () => {
  const network = networkOf(...FLORENTINE)

  it('have their betweenness', () => {
    const found = valuesOf(network, normalised(network, betweenness(network)))
    const printed = {
      Medici: '0.522',
      Guadagni: '0.255',
      Albizzi: '0.212',
      Salviati: '0.143',
      Ridolfi: '0.114',
      Bischeri: '0.104',
      Strozzi: '0.103',
      Barbadori: '0.093',
      Tornabuoni: '0.092',
      Castellani: '0.055',
      Peruzzi: '0.022',
      Acciaiuoli: '0.000',
      Ginori: '0.000',
      Lamberteschi: '0.000',
      Pazzi: '0.000',
    }
    expect(Object.fromEntries([...found].map(([id, value]) => [id, value.toFixed(3)]))).toEqual(printed)
  })

  it('have their closeness', () => {
    const found = valuesOf(network, closeness(network))
    expect(found.get('Medici')?.toFixed(3)).toBe('0.560')
    expect(found.get('Pazzi')?.toFixed(3)).toBe('0.286')
  })
})

describe('Borgatti’s example of structural holes', () => {
  const network = networkOf(...BORGATTI)

  it('has its constraint and effective size', () => {
    const [held, size] = [valuesOf(network, constraint(network)), valuesOf(network, effectiveSize(network))]
    expect([held.get('G')?.toFixed(3), held.get('A')?.toFixed(3), held.get('C')?.toFixed(3)]).toEqual([
      '0.400',
      '0.595',
      '1.000',
    ])
    expect(['G', 'A', 'C'].map((id) => size.get(id)?.toFixed(2))).toEqual(['4.67', '2.50', '1.00'])
  })

  it('has no value for who is joined with nobody', () => {
    const [ids, lines] = BORGATTI
    const alone = networkOf([...ids, 'Z'], lines)
    expect(valuesOf(alone, constraint(alone)).get('Z')).toBeNaN()
    expect(valuesOf(alone, effectiveSize(alone)).get('Z')).toBeNaN()
  })
})

describe('Davis’s Southern women', () => {
  const network = networkOf(...SOUTHERN_WOMEN)

  it('have 18 women, 14 events and 89 attendances', () => {
    expect([network.ids.length, network.joined.members.length / 2]).toEqual([32, 89])
  })

  it('have the degree of each event among the women', () => {
    const found = valuesOf(network, degree(network))
    expect(['E8', 'E9', 'E7'].map((id) => ((found.get(id) ?? 0) / 18).toFixed(2))).toEqual([
      '0.78',
      '0.67',
      '0.56',
    ])
  })

  it('have their closeness and betweenness, set against the most that two sides allow', () => {
    // Borgatti & Halgin 2011: an event is at best one step from the 18 women and two from the 13 other events.
    const near = valuesOf(network, closeness(network))
    const best = 18 + 2 * 13
    expect(['E8', 'E9'].map((id) => ((best * (near.get(id) ?? 0)) / 31).toFixed(2))).toEqual(['0.85', '0.79'])
    const between = valuesOf(network, betweenness(network))
    const most = mostBetween(14, 18)
    expect(['E8', 'E9', 'E7'].map((id) => ((between.get(id) ?? 0) / most).toFixed(2))).toEqual([
      '0.24',
      '0.23',
      '0.13',
    ])
  })
})

/** The most of one of `own` that stand opposite to `other` (Borgatti & Halgin 2011, after Borgatti & Everett 1997). */
function mostBetween(own: number, other: number): number {
  const [s, t] = [Math.floor((own - 1) / other), (own - 1) % other]
  return (other ** 2 * (s + 1) ** 2 + other * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2
}

describe('Zachary’s karate club', () => {
  const network = networkOf(...KARATE)

  it('has its degrees and its betweenness', () => {
    const degrees = valuesOf(network, degree(network))
    expect([degrees.get('34'), degrees.get('1')]).toEqual([17, 16])
    const between = valuesOf(network, normalised(network, betweenness(network)))
    expect(['1', '34', '33', '3', '32'].map((id) => between.get(id)?.toFixed(4))).toEqual([
      '0.4376',
      '0.3041',
      '0.1452',
      '0.1437',
      '0.1383',
    ])
  })

  it('has its core', () => {
    const cores = [...valuesOf(network, coreNumber(network))]
    const inCore = cores.filter(([, core]) => core === 4).map(([id]) => Number(id))
    expect(inCore.sort((one, other) => one - other)).toEqual([1, 2, 3, 4, 8, 9, 14, 31, 33, 34])
    expect(Math.max(...cores.map(([, core]) => core))).toBe(4)
  })
})

describe('the figure of Batagelj and Zaveršnik', () => {
  it('has its cores', () => {
    const network = networkOf(...BATAGELJ_ZAVERSNIK)
    const found = valuesOf(network, coreNumber(network))
    const printed = (id: number) => (id <= 8 ? 3 : id <= 16 ? 2 : id <= 20 ? 1 : 0)
    const expected = Array.from({ length: 21 }, (_, at) => printed(at + 1))
    expect(expected.map((_, at) => found.get(String(at + 1)))).toEqual(expected)
  })
})

describe('the example of Gould and Fernandez', () => {
  it('has its brokers', () => {
    const network = networkOf(...GOULD_FERNANDEZ)
    const roles = brokerage(network, (of) => (of < 2 ? 'AB' : 'CD'))
    expect({
      itinerant: [...roles.itinerant],
      representative: [...roles.representative],
      gatekeeper: [...roles.gatekeeper],
      coordinator: [...roles.coordinator],
      liaison: [...roles.liaison],
    }).toEqual({
      itinerant: [1, 0, 0, 1],
      representative: [0, 1, 0, 1],
      gatekeeper: [1, 0, 1, 0],
      coordinator: [0, 0, 0, 0],
      liaison: [0, 0, 0, 0],
    })
  })
})

describe('what falls apart', () => {
  it('is told of a chain, a star and a circle', () => {
    const line = (pairs: string) =>
      pairs.split(' ').map((pair) => ({ a: pair.charAt(0), b: pair.charAt(1), directed: false }))
    const chain = cuts(networkOf([...'abcd'], line('ab bc cd')))
    expect([...chain.parts]).toEqual([0, 2, 2, 0])
    expect(chain.bridges.length).toBe(3)
    const star = cuts(networkOf([...'abcde'], line('ab ac ad')))
    expect([...star.parts]).toEqual([3, 0, 0, 0, 0])
    expect(star.components).toBe(2)
    const circle = cuts(networkOf([...'abc'], line('ab bc ca')))
    expect([...circle.parts]).toEqual([0, 0, 0])
    expect(circle.bridges).toEqual([])
  })
})
