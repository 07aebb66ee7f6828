// The names of the measures, apart from their code, which travels only to the worker that computes them. The order is the view's.
export const MEASURE_IDS = [
  'degree',
  'betweenness',
  'closeness',
  'coreNumber',
  'constraint',
  'effectiveSize',
  'cutVertex',
] as const
export type MeasureId = (typeof MEASURE_IDS)[number]

/** As whose broker somebody stands in between: Gould and Fernandez’s five. */
export const BROKER_ROLES = ['coordinator', 'itinerant', 'representative', 'gatekeeper', 'liaison'] as const
export type BrokerRole = (typeof BROKER_ROLES)[number]

/** What makes two institutions of one group, for brokers between groups. */
export const GROUPINGS = ['family', 'country', 'level'] as const
export type Grouping = (typeof GROUPINGS)[number]
