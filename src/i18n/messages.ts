// The catalogue's shape: one area per feature, each declared by its English file. A message or an argument that the
// Spanish lacks does not compile.
import type { english } from './english'
import type { PluralForms } from './formats'

/** Literal texts become `string`; functions keep their arguments; a plural may have the forms that its language has. */
export type Shape<T> = T extends string
  ? string
  : T extends PluralForms
    ? PluralForms
    : T extends (...args: infer Args) => string
      ? (...args: Args) => string
      : { readonly [K in keyof T]: Shape<T[K]> }

export type Messages = Shape<typeof english>
