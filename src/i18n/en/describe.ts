// “Describe this view”: a paragraph made from what is shown, for ears and for whoever quotes it.
export const describe = {
  title: 'This view in words',
  action: 'Describe this view',
  copy: 'Copy the text',
  copied: 'Copied',
  notCopied: 'The browser did not let us copy.',
  view: {
    map: (title: string) => `The map “${title}” is shown as a network.`,
    matrix: (title: string) => `The map “${title}” is shown as a matrix.`,
    table: (title: string) => `The map “${title}” is shown as a table.`,
    gap: (title: string) => `Of the map “${title}” the gap between asked and existing is shown.`,
    outline: (title: string) => `The map “${title}” is shown as an outline.`,
    measures: (title: string) => `Of the map “${title}” measures of its institutions are shown.`,
  },
  source: (symbol: string, date: string) => `It stands on ${symbol}; memberships are those of ${date}.`,
  counts: (institutions: string, statements: string, ties: string) =>
    `It has ${institutions} and ${statements}; they make ${ties}.`,
  hub: (institutions: string, statements: string) =>
    `It has ${institutions} and ${statements}, each a node between those it speaks of.`,
  reading: {
    lead: 'A request is read as lines from whoever leads it.',
    everyone: 'A request is read as lines between all whom it names.',
    hub: '',
  },
  folded: (names: string) => `What is part of ${names} counts as theirs.`,
  filtered: (ties: string, institutions: string) =>
    `A filter is on: ${ties} and ${institutions} pass it, and what follows speaks of these only.`,
  gap: (met: string, asked: string) => `Of ${asked}, ${met} already.`,
  exist: { one: '# exists', other: '# exist' },
  most: (names: string, lines: string) => `Most lines meet at ${names}: ${lines}.`,
  lines: { one: '# line', other: '# lines' },
  leads: (names: string, lines: string) => `Most is led by ${names}: ${lines}.`,
  alone: (names: string) => `Without a line: ${names}.`,
  noneAlone: 'Every institution has a line.',
  selected: (what: string) => `Selected: ${what}.`,
  more: { one: '# more', other: '# more' },
} as const
