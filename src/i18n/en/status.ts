// The status line: what is on the map, what the filter leaves out, and the choices that the findings depend on.
export const status = {
  label: 'What the map shows',
  institutions: { one: '# institution', other: '# institutions' },
  statements: { one: '# statement', other: '# statements' },
  asked: { one: '# tie asked', other: '# ties asked' },
  permitted: { one: '# permitted', other: '# permitted' },
  existing: { one: '# existing', other: '# existing' },
  context: { one: '# of context', other: '# of context' },
  arms: { one: '# link to an institution', other: '# links to institutions' },
  /** `#` is the number of asked ties. */
  met: {
    one: (met: string) => `${met} of # asked tie exists already`,
    other: (met: string) => `${met} of # asked ties exist already`,
  },
  reading: {
    lead: 'Reading: lines from the lead',
    everyone: 'Reading: everyone with everyone',
    hub: 'Reading: statements as hubs',
  },
  folding: {
    none: 'nothing folded',
    offices: 'offices folded into their institution',
    top: 'everything folded to the top',
  },
  foldedByHand: { one: '# institution folded', other: '# institutions folded' },
  asOf: (date: string) => `As of ${date}`,
  faded: (what: string) => `${what} faded by the filter`,
  hidden: (what: string) => `${what} removed by the filter`,
  nothingLeftOut: 'The filter leaves nothing out',
  ties: { one: '# tie', other: '# ties' },
  clear: 'Clear',
  heard: (ties: string, institutions: string) => `Filter on: ${ties} and ${institutions} left.`,
  heardFolding: (ties: string, institutions: string) => `With this folding: ${ties} and ${institutions}.`,
  heardOff: 'Filter off: everything shows.',
  told: {
    'text-copied': 'Text copied',
    'text-not-copied': 'The browser did not let us copy.',
    'link-copied': 'Link copied',
    'link-not-copied': 'The browser did not let us copy. The address bar has the link.',
    'sheet-missing': 'This did not arrive. The connection may be away; try again.',
    off: (action: string) => `${action}: off`,
  },
} as const
