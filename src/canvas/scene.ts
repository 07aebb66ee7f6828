// What the canvas draws, as plain data: names, places and kinds of marks. It knows no graph and no language.
import type { Bend, Point, Size } from '@/core/layout/geometry'
import type { Family, Outline } from '@/core/model/vocabulary'

export type LineLook = 'asked' | 'permitted' | 'existing' | 'context'

/** An institution. */
export interface PlateMark extends Point, Size {
  readonly id: string
  readonly text: string
  readonly family: Family
  readonly corners: 'rounded' | 'square' | 'pill'
  readonly outline: Outline
}

/** A statement, in the reading that draws these. */
export interface KnotMark extends Point, Size {
  readonly id: string
  readonly text: string
  readonly look: LineLook
}

export interface LineMark {
  readonly id: string
  readonly from: string
  readonly to: string
  /** `arm`: from a statement to an institution; `modifies`, `part-of`: structure, drawn as hairlines. */
  readonly sort: 'tie' | 'arm' | 'modifies' | 'part-of'
  readonly look: LineLook
  /** On how many statements it stands. */
  readonly weight: number
  /** An arrowhead at `to`. */
  readonly directed: boolean
  readonly inferred: boolean
  /** A role, on arms. */
  readonly text: string
  /** There is no room for the text: it shows once one points at the line or at what it joins. */
  readonly crowded: boolean
  readonly bend: Bend
}

/** A labelled area behind the plates: a country, a level, a ring's label. */
export interface RegionMark extends Point, Size {
  readonly id: string
  readonly text: string
  readonly round: boolean
}

export interface Scene {
  readonly plates: readonly PlateMark[]
  readonly knots: readonly KnotMark[]
  readonly lines: readonly LineMark[]
  readonly regions: readonly RegionMark[]
  /** Too many plates to read: dots, with the names that fit. */
  readonly dense: boolean
}

/** What may stand in the middle of a line. */
export const SIGNS = ['ring', 'disc', 'square'] as const
export type Sign = (typeof SIGNS)[number]

/** What is emphasised, by ids of marks of any sort. */
export interface Emphasis {
  readonly selected: ReadonlySet<string>
  readonly hovered: ReadonlySet<string>
  /** Next to what is pointed at: kept at full strength while the rest steps back. */
  readonly near: ReadonlySet<string>
  readonly faded: ReadonlySet<string>
  /** Lines that step back though nothing is pointed at, so that the others stand out. */
  readonly aside: ReadonlySet<string>
  /** Where the keyboard is. */
  readonly focused: string | null
  /** Plates with a ring, by how wide it is: from 0 to 1. */
  readonly rings: ReadonlyMap<string, number>
  /** Lines with a sign. */
  readonly signs: ReadonlyMap<string, Sign>
}
