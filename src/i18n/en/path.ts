// How two institutions are joined through others: choosing the ends, the steps, and why there is no path.
export const path = {
  kicker: 'Path',
  find: 'Find a path between two institutions…',
  from: 'Find a path from here…',
  close: 'Close the path',
  back: 'Back to the path',
  chooseFirst: 'Choose the institution where the path begins: press it, or find it by name.',
  chooseOther: 'Choose the institution where the path ends: press it, or find it by name.',
  /** Before the name of the institution that was chosen first. */
  begins: 'Path from',
  /** Between the names of both ends, heard only. */
  to: 'to',
  byName: 'Find by name',
  cancel: 'Cancel',
  chooseByName: 'An institution for the path',
  steps: { one: '# step', other: '# steps' },
  /** `#` is the number of paths. */
  found: {
    one: (steps: string) => `# shortest path, of ${steps}.`,
    other: (steps: string) => `# shortest paths, of ${steps} each.`,
  },
  more: { one: 'Show # more', other: 'Show # more' },
  listed: { one: 'The first # is listed.', other: 'The first # are listed.' },
  honest:
    'Each step stands on words of the text. That the steps make a path follows from the map; the text does not say so. Which way an arrow points does not count.',
  nth: (at: string, of: string) => `Path ${at} of ${of}`,
  and: 'and',
  none: 'There is no path.',
  never: {
    placeholder: (name: string) => `${name}: the text leaves open who that is, so no line is drawn to it.`,
    speaker: (name: string) =>
      `${name} speaks in the text and takes part in nothing, so no line is drawn to it.`,
  },
  hub: 'This reading draws statements between institutions, and no lines from one to the other.',
  readAs: (reading: string) => `Read as: ${reading}`,
  foldedInto: 'is folded into',
  takeInstead: (name: string) => `Take ${name} instead`,
  unfold: (name: string) => `Unfold ${name}`,
  filter: {
    one: 'The filter leaves out what joins them. Without it there is a path of # step. Left out of it:',
    other: 'The filter leaves out what joins them. Without it there is a path of # steps. Left out of it:',
  },
  apart: 'No lines lead from one to the other, with or without a filter.',
  alone: (name: string) => `${name} has no line under this reading.`,
  joins: {
    one: (name: string) => `${name} is joined, directly or through others, with # institution.`,
    other: (name: string) => `${name} is joined, directly or through others, with # institutions.`,
  },
  underEveryone:
    'Where everyone who is named together is joined, there is a path; many of its lines are inferred.',
} as const
