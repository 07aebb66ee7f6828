// A story as slides, as plain data: where everything stands, in which words. Units are points, from the slide's upper left
// corner; a box is given by its centre.
import type { LineLook, LineMark, Sign } from '@/canvas/scene'
import type { Box, Point } from '@/core/layout/geometry'
import type { Family, Outline } from '@/core/model/vocabulary'
import type { Language } from '@/i18n/language'
import type { Route } from './route'

export interface Deck {
  readonly title: string
  /** Of the documents that it stands on. */
  readonly subject: string
  readonly language: Language
  readonly slides: readonly Slide[]
}

/** A text with the language that it is in. */
export interface Words {
  readonly text: string
  readonly language: string
}

export interface Slide {
  /** Of the step. */
  readonly id: string
  readonly title: Words
  readonly caption: Words
  /** Labels of the quoted paragraphs. */
  readonly marks: readonly string[]
  readonly quotations: readonly Quoted[]
  readonly notes: Words | null
  /** “3 of 16”. */
  readonly place: string
  /** By which the slide can be cited. */
  readonly source: string
  readonly content: DrawnMap | Listed
}

interface Quoted extends Words {
  readonly mark: string
}

export interface DrawnMap {
  readonly sort: 'map'
  readonly plates: readonly Plate[]
  readonly lines: readonly Line[]
  readonly labels: readonly Label[]
  readonly signs: readonly SignMark[]
  /** The kinds of lines that there are, with their words, and what an asterisk means where there is one. */
  readonly legend: readonly { readonly look: LineLook | null; readonly text: string }[]
}

export type Strength = 'full' | 'faded'

/** An institution or a statement. */
export interface Plate extends Box {
  readonly id: string
  readonly name: string
  readonly lines: readonly string[]
  readonly font: number
  readonly strength: Strength
  readonly shape:
    | {
        readonly sort: 'plate'
        readonly family: Family
        readonly outline: Outline
        readonly corners: 'rounded' | 'square' | 'pill'
      }
    | { readonly sort: 'knot'; readonly look: LineLook }
  /** How far a ring by a measure reaches beyond it; 0: none. */
  readonly ring: number
  /** What it is, for those who do not see it. */
  readonly said: string
}

export interface Line extends Omit<LineMark, 'text' | 'crowded' | 'bend'> {
  readonly strength: Strength
  readonly route: Route
  readonly name: string
  readonly said: string
}

/** A role, on a line. */
export interface Label extends Box {
  readonly text: string
  readonly font: number
  readonly strength: Strength
}

/** What a line is to the gap. */
export interface SignMark extends Point {
  readonly sign: Sign
  readonly said: string
}

export interface Listed {
  readonly sort: 'table'
  readonly name: string
  readonly said: string
  /** What its signs mean; `''` where it has none. */
  readonly key: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly string[])[]
}

interface Column {
  readonly title: string
  /** Of the whole width. */
  readonly share: number
  /** Its title is written upwards, and its cells hold signs. */
  readonly upright?: boolean
}
