// What is told of something that leaves the app, so that it can be cited.
export const citation = {
  reading: (reading: string) => `Reading: ${reading}`,
  folding: (folding: string) => `Folded: ${folding}`,
  byHand: (names: string) => `parts into ${names}`,
  filter: (filter: string) => `Filter: ${filter}`,
  none: 'none',
  asOf: (date: string) => `As of ${date}`,
  csv: 'CSV',
  csvHint: 'Save these rows as a CSV file, with reading, folding and filters in its first line',
  notSaved: 'The file could not be made. The connection may be away.',
} as const
