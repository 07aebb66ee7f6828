// The style elements that libraries put into the page: fixed texts, so that the content security policy can name each by its hash.
// tests/e2e/security.spec.ts finds a text that is missing here, tests/unit/tooling/libraryStyles.test.ts one that no library has any more.

export interface LibraryStyle {
  /** Where it is written, under node_modules. */
  readonly source: string
  /** The strings that the library puts together to the text, exactly, blanks and all. */
  readonly parts: readonly string[]
}

export const libraryStyles: readonly LibraryStyle[] = [
  {
    source: 'cytoscape/dist/cytoscape.esm.mjs',
    parts: ['.', '__________cytoscape_container', ' { position: relative; }'],
  },
]

export function styleText({ parts }: LibraryStyle): string {
  return parts.join('')
}
