// The gap: what is asked and not there, asked and there, there without being asked.
export const gap = {
  label: 'What is asked, and what exists',
} as const
