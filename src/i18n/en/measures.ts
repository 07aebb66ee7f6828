// Measures: what each is called, means and comes from, and what a comparison finds.
export const measures = {
  label: 'Measures of the institutions',
  title: 'Measures',
  base: (institutions: string, pairs: string, components: string) =>
    `${institutions}, ${pairs}, in ${components}.`,
  institutions: { one: '# institution', other: '# institutions' },
  pairs: { one: '# pair joined by lines', other: '# pairs joined by lines' },
  components: { one: '# part', other: '# parts' },
  few: 'Few lines: each rank rests on a handful of them, and one more or less may turn it around. Read the values as counts.',
  measuring: 'Measuring …',
  failed: 'Measuring failed here. Loading the page again may help.',
  nobody: 'Under these choices no institution is left to be measured.',
  ranking: 'Ranking',
  rank: 'Rank',
  institution: 'Institution',
  noValue: '–',
  notDrawn: 'not drawn',
  compare: 'Compare with',
  nothing: 'Nothing',
  changed: {
    one: '# institution has another value.',
    other: '# institutions have another value.',
  },
  most: 'Changes most:',
  toNothing: 'Falls to 0:',
  gone: 'Not drawn then, since another institution stands for it:',
  names: {
    degree: 'Degree',
    betweenness: 'Betweenness',
    closeness: 'Closeness',
    coreNumber: 'Core number',
    constraint: 'Constraint',
    effectiveSize: 'Effective size',
    cutVertex: 'Cut vertex',
  },
  means: {
    degree: 'With how many other institutions it is joined.',
    betweenness:
      'Over all pairs of others, which share of their shortest paths passes through it, added up: the higher, the more would have to go another way without it.',
    closeness:
      'How few steps it is away from the others, from 0 to 1. Where not all can be reached, it is scaled by the share of those that can (Wasserman and Faust).',
    coreNumber:
      'The largest k for which it is in a group whose members are each joined with k others of that group.',
    constraint:
      'How much its partners are joined among themselves, so that it is held in one circle; without partners there is no value.',
    effectiveSize:
      'Its number of partners, less what they are joined among themselves on average; without partners there is no value.',
    cutVertex:
      'Into how many parts its part of the network would fall without it; 0 where it would stay whole.',
  },
  brokers: 'Brokers between groups',
  brokersMean:
    'Counted are ordered pairs of others: the first turns to the broker, the broker to the second, and the first does not turn to the second. A led line goes from whoever leads; one that nobody leads goes both ways.',
  groupBy: 'Groups by',
  groupings: { family: 'Family', country: 'Country', level: 'Level' },
  noBrokers: 'Nobody brokers: no line leads on from where another one ends.',
  total: 'All',
  roles: {
    coordinator: 'Coordinator',
    itinerant: 'Itinerant',
    representative: 'Representative',
    gatekeeper: 'Gatekeeper',
    liaison: 'Liaison',
  },
  roleMeans: {
    coordinator: 'all three of one group',
    itinerant: 'both others of one group, the broker of another',
    representative: 'the broker speaks for its group to another',
    gatekeeper: 'the broker lets another group into its own',
    liaison: 'all three of different groups',
  },
} as const
