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
