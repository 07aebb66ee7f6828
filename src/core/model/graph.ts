// The types of a coordination graph, made from the schema, and the small questions every layer asks of one.
// Everything here is immutable: an edit makes a new graph.
import type { z } from 'zod'
import type { graphSchema } from './schema'

type NamedKeys<T> = keyof { [K in keyof T as string extends K ? never : K]: never }

/** Deeply readonly, and without the index signature that the schema uses for `x-…` members. */
type Immutable<T> = T extends readonly (infer Item)[]
  ? readonly Immutable<Item>[]
  : T extends object
    ? [NamedKeys<T>] extends [never]
      ? { readonly [K in keyof T]: Immutable<T[K]> }
      : { readonly [K in keyof T as string extends K ? never : K]: Immutable<T[K]> }
    : T

export type CoordinationGraph = Immutable<z.infer<typeof graphSchema>>
export type Passage = CoordinationGraph['passages'][number]
export type Actor = CoordinationGraph['actors'][number]
export type PartOf = Actor['partOf'][number]
export type Topic = CoordinationGraph['topics'][number]
export type Statement = CoordinationGraph['statements'][number]
export type Participant = Statement['participants'][number]
export type Ambiguity = CoordinationGraph['ambiguities'][number]
export type SourceDocument = CoordinationGraph['documents'][number]
export type Story = CoordinationGraph['stories'][number]
export type Step = Story['steps'][number]
export type Evidence = Statement['evidence'][number]
/** Language tag → text, e.g. `{ en: '…', es: '…' }`. */
export type LanguageMap = Actor['name']
export type Places = Readonly<Record<string, { readonly x: number; readonly y: number }>>
