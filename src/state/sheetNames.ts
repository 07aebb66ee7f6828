// What may lie over the whole page, by its name.

/** What can be taken away besides rows, each with choices of its own. */
export const HANDOUTS = ['picture', 'print', 'oneFile', 'code'] as const
type Handout = (typeof HANDOUTS)[number]

/** What lies over the whole page because a person asked for it. */
export type Sheet = 'help' | 'search' | 'describe' | 'slides' | Handout
