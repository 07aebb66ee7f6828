// The search for anything in the map, the text and what can be done.
export const palette = {
  title: 'Search and commands',
  open: 'Search',
  close: 'Close the search',
  field: 'Institution, statement, words, command…',
  results: 'What was found',
  hint: '↑ ↓ go through the list, Enter chooses, Esc closes.',
  groups: {
    recent: 'Chosen lately',
    actor: 'Institutions',
    statement: 'Statements',
    words: 'Words of the report',
    topic: 'Topics',
    action: 'Commands',
  },
  /** Which text of a thing answers. */
  fields: {
    name: 'name',
    short: 'short name',
    acronym: 'acronym',
    alias: 'also called',
    label: 'label',
    summary: 'summary',
    text: 'text',
    translation: 'our translation',
  },
  on: 'on',
  found: { one: '# hit', other: '# hits' },
  more: { one: 'Show # more', other: 'Show # more' },
  nothing: (query: string) =>
    `Nothing is called “${query}”, and no words of the report say so. Try fewer words, or an acronym.`,
  filterBy: 'Filter',
  openRecent: (file: string) => `Open again: ${file}`,
  pinSelected: 'Keep the selected institution on top of the ranking',
  takeOutSelected: 'What if the selected were not there',
  clearFilter: 'Clear the filter',
  otherLanguage: 'English ↔ español',
} as const
