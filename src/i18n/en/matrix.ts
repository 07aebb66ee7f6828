// The matrix: institutions against institutions.
export const matrix = {
  label: 'Matrix of who must coordinate with whom',
} as const
