// What the ties in force say of each institution: one measure a file, and this is the list of them.
import { betweenness } from './betweenness'
import { type Brokerage, brokerage } from './brokerage'
import { closeness } from './closeness'
import { communities, modularity } from './communities'
import { coreNumber } from './coreNumber'
import type { CountsByRole } from './countsByRole'
import { cuts } from './cutVertices'
import { degree } from './degree'
import { degreeByRole, type RoledLine } from './degreeByRole'
import { inStatements, type StatementPart } from './inStatements'
import type { Grouping, MeasureId } from './measureIds'
import { type Line, networkOf } from './network'
import { type Overlaps, statementOverlap } from './statementOverlap'
import { constraint, effectiveSize } from './structuralHoles'
import { BETWEENNESS_OF_STAR, centralisation, DEGREES_OF_STAR, density } from './whole'

export interface MeasuresTask {
  readonly institutions: readonly string[]
  readonly lines: readonly (Line & RoledLine & { readonly statements: readonly string[] })[]
  /** What institutions have to do with statements. */
  readonly parts: readonly StatementPart[]
  /** The group of each institution, by what groups them. */
  readonly groups: Readonly<Record<Grouping, ReadonlyMap<string, string>>>
}

export interface Measured {
  /** Sorted; the values of each measure are in this order, NaN where an institution has none. */
  readonly ids: readonly string[]
  readonly values: Readonly<Record<MeasureId, Float64Array>>
  readonly brokers: Readonly<Record<Grouping, Brokerage>>
  /** Pairs of institutions that are joined by any line. */
  readonly pairs: number
  /** Parts that no line joins; an institution without a line is one. */
  readonly components: number
  readonly whole: Whole
  readonly inStatements: CountsByRole
  /** With how many others each is joined. */
  readonly degreeByRole: CountsByRole
  readonly overlaps: Overlaps
}

/** Of the network as a whole; NaN where it is too small to tell. */
interface Whole {
  readonly density: number
  readonly centralisation: Readonly<Record<'degree' | 'betweenness', number>>
  /** Who is joined more among themselves than to others: the largest first. */
  readonly communities: readonly (readonly string[])[]
  readonly modularity: number
  /** Pairs whose tie is the only way from one side to the other. */
  readonly bridges: readonly (readonly [string, string])[]
}

/** More pairs of statements than anybody reads. */
const MOST_OVERLAPS = 500

/**
 * Pure; neither the order of the institutions nor that of the lines matters.
 * @param report told now and then, how much is done, from 0 to 1
 */
export function measureAll(
  { institutions, lines, parts: inStatement, groups }: MeasuresTask,
  report: (done: number) => void = () => {},
): Measured {
  const network = networkOf(institutions, lines)
  const { parts, bridges, components } = cuts(network)
  const [degrees, between] = [
    degree(network),
    betweenness(network, (count) => reportNowAndThen(count, network.ids.length, report)),
  ]
  const links = lines.map(({ a, b, statements }) => ({ a, b, weight: statements.length }))
  const circles = communities(network.ids, links)
  const nameOf = (at: number) => network.ids[at] ?? ''
  const brokersBy = (grouping: Grouping) =>
    // Who is in no group is a group alone, so that two who are unknown are not taken for alike.
    brokerage(network, (of) => groups[grouping].get(network.ids[of] ?? '') ?? `alone ${of}`)
  return {
    ids: network.ids,
    values: {
      degree: degrees,
      betweenness: between,
      closeness: closeness(network),
      coreNumber: coreNumber(network),
      constraint: constraint(network),
      effectiveSize: effectiveSize(network),
      cutVertex: parts,
    },
    brokers: { family: brokersBy('family'), country: brokersBy('country'), level: brokersBy('level') },
    pairs: network.joined.members.length / 2,
    components,
    whole: {
      density: density(network),
      centralisation: {
        degree: centralisation(degrees, DEGREES_OF_STAR),
        betweenness: centralisation(between, BETWEENNESS_OF_STAR),
      },
      communities: circles,
      modularity: modularity(circles, links),
      bridges: bridges.map(([one, other]) => [nameOf(one), nameOf(other)]),
    },
    inStatements: inStatements(network.ids, inStatement),
    degreeByRole: degreeByRole(network.ids, lines),
    overlaps: statementOverlap(inStatement, MOST_OVERLAPS),
  }
}

/** Of all the measures, betweenness takes most of the time. */
const BETWEENNESS_SHARE = 0.7

function reportNowAndThen(count: number, all: number, report: (done: number) => void): void {
  const step = Math.max(1, Math.ceil(all / 50))
  if (count % step === 0) report((BETWEENNESS_SHARE * count) / all)
}
