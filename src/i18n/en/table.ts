// The table: institutions, statements and ties as sheets.
export const table = {
  label: 'Sheets of institutions, statements and ties',
} as const
