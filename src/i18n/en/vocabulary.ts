// The closed lists of the format, in words.
export const vocabulary = {
  reading: { lead: 'Lines from the lead', everyone: 'Everyone with everyone', hub: 'Statements as hubs' },
  readingHint: {
    lead: 'A line joins whoever is charged with acting to each institution named with it.',
    everyone:
      'Every two institutions that a statement names together are joined; lines that the text does not state are inferred.',
    hub: 'No pairs: each statement is a small node, with a link to each institution that says its role.',
  },
  line: {
    asked: 'Asked for',
    permitted: 'Permitted (“may”)',
    existing: 'Already exists',
    context: 'Context',
  },
  family: {
    international: 'United Nations, inter\u00ADgovernmental',
    'human-rights': 'Human-rights bodies',
    state: 'State: executive, consular, local',
    legislature: 'Legislature',
    'civil-society': 'Civil society',
    'private-sector': 'Private sector',
    other: 'Other',
  },
} as const
