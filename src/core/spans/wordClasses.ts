// What a word of a passage can be to the map.

/** In the order in which one goes before another: a word of a name that also stands in a statement names. */
export const WORD_CLASSES = ['names', 'ties', 'acts', 'topic', 'evidence', 'unread'] as const
export type WordClass = (typeof WORD_CLASSES)[number]
