// A break of the plan of the house, told so that whoever reads it knows what to do.

/** What each rule says; the particulars are in the plan. */
export const RULES = {
  readable: 'every file can be parsed, and every import is a text that stands there',
  room: 'every file of src belongs to a room of the house',
  direction: 'a room imports only the rooms that its row names',
  across: 'an import from another room is written from @/, so that its line shows the room',
  within: 'an import from the same room is relative',
  beside: 'what lies beside src is imported only by the rooms that the plan names',
  query: 'only some rooms ask Vite for an address or a worker',
  styles: 'only rooms that draw have stylesheets',
  package: 'a package is imported only by the rooms that its row names',
  unlisted: 'every package that src imports has a row',
  node: 'src runs in a browser, where Node is not',
  listed: 'a list is written out, never gathered by a pattern',
  barrel: 'what is imported is imported from where it is made',
  index: 'only the registries have an index file',
  name: 'a name says what is in the file',
  length: 'a file is about one thing, and no longer than that takes',
  tests: 'tests import src as src imports itself: from @/',
} as const

export type Rule = keyof typeof RULES

export interface Fault {
  readonly file: string
  readonly line: number
  readonly rule: Rule
  /** What is wrong, in this case. */
  readonly found: string
  /** What to do about it. */
  readonly remedy: string
}

/** A fault without its place. */
export type Finding = Omit<Fault, 'file' | 'line'>

export function told({ file, line, rule, found, remedy }: Fault): string {
  return `${file}:${line} ${found}\n  rule: ${RULES[rule]} (${rule})\n  do: ${remedy}`
}
