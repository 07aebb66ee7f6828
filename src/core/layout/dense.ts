// When plates become dots, and how much room a dot takes.
export const DENSE = 300
export const DOT_SIZE = 14
export const DOT_ROOM = { width: 18, height: 18 } as const
