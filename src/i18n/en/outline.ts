// The outline: the map as a tree of words.
export const outline = {
  label: 'Outline of the institutions and what joins them',
  help: 'Arrow keys go from row to row; right opens a row, left closes it or goes back to what holds it. Asterisk opens all beside it. Letters go to a name. Enter selects, Escape clears.',
  empty: 'This file names no institutions, so there is nothing to list.',
  allRemoved: 'The filter removes every institution.',
  openAll: 'Open all',
  closeAll: 'Close all',
  leads: 'leads, with',
  isLed: 'led by',
  together: 'with',
  lines: { one: '# line', other: '# lines' },
  parts: { one: 'a part in # statement', other: 'a part in # statements' },
  alone: 'joined to none here',
  leftOut: 'left out by the filter',
} as const
