// A drawing as plain data: elements of SVG, without a document. It becomes a file, or a part of a page.
export interface Drawn {
  readonly name: string
  /** As SVG names them; presentation is attributes too, since a style would need leave from the page’s security policy. */
  readonly attributes: Attributes
  readonly children: readonly (Drawn | string)[]
}

export type Attributes = Readonly<Record<string, string | number>>

export function drawn(
  name: string,
  attributes: Attributes = {},
  children: readonly (Drawn | string)[] = [],
): Drawn {
  return { name, attributes, children }
}

/** As short as a picture needs: hundredths. */
export function short(value: number): number {
  return Math.round(value * 100) / 100
}
