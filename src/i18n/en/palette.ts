// The search for anything in the map, the text and what can be done.
export const palette = {
  clearFilter: 'Clear the filter',
  otherLanguage: 'English ↔ español',
} as const
