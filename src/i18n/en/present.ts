// Telling a story: the caption, its buttons, and what is seen instead of it.
export const present = {
  label: 'The story',
  start: (title: string) => `Present: ${title}`,
  present: 'Present',
  of: (at: string, of: string) => `${at} of ${of}`,
  previous: 'Previous step',
  next: 'Next step',
  overview: 'All steps',
  leave: 'Leave the story',
  blank: 'Blank screen. A press brings the picture back.',
  clock: 'The time, and how long the story has taken',
  verbatim: 'Verbatim words of the source',
} as const
