// The gap: what is asked and not there, asked and there, there without being asked.
export const gap = {
  label: 'What is asked, and what exists',
  title: 'The gap',
  /** `#` is the number of asked ties. */
  met: {
    one: (met: string) => `${met} of # asked tie exists already.`,
    other: (met: string) => `${met} of # asked ties exist already.`,
  },
  nothingAsked: 'Under these choices nothing is asked.',
  filtered:
    'A filter is on. It chooses which ties are listed here; each is set against all that the text says.',
  small: 'Counts, not a rate: with so few ties a percentage would say more than there is.',
  permitted: {
    one: '# of the asked ties is permitted only.',
    other: '# of the asked ties are permitted only.',
  },
  hub: 'The reading “statements as hubs” makes no lines between institutions, so nothing can be set against each other. Choose how a request becomes lines:',
  lists: {
    missing: 'Asked and not there',
    met: 'Asked and there',
    unasked: 'There without being asked',
  },
  hints: {
    missing: 'The text asks for it, or permits it, and reports nothing of the kind between these two.',
    met: 'The text asks for it and also reports it.',
    unasked: 'The text reports it and asks for nothing between these two.',
  },
  none: {
    missing: 'Nothing: all that is asked exists.',
    met: 'Nothing: no asked tie is reported as existing.',
    unasked: 'Nothing: all that exists is also asked.',
    filtered: 'Nothing that the filter lets through.',
    nothingAsked: 'Nothing: nothing is asked.',
    nothingExists: 'Nothing: nothing is reported as existing.',
  },
  moreStatements: { one: 'and # more statement', other: 'and # more statements' },
  brokers: { one: '# possible broker', other: '# possible brokers' },
  brokersMean: 'It has an existing tie to both:',
  noBrokers: 'No institution has an existing tie to both ends of any of these.',
  foldings: 'If one folds otherwise',
  foldingsMean:
    'Whether a tie exists may hang on who stands for whom: what a committee does may count as its chamber’s, or not.',
  tryingFoldings: 'Trying them …',
  foldingsFailed: 'They could not be tried here. Loading the page again may help.',
  noFolding: 'No other folding changes how many asked ties exist.',
  untried: { one: '# more was not tried.', other: '# more were not tried.' },
  fold: (whole: string) => `Fold into ${whole} its parts`,
  unfold: (whole: string) => `Unfold ${whole}`,
  onMap: 'Show it on the map',
  onMatrix: 'Show it in the matrix',
} as const
