// The map of countries.
export const geography = {
  label: 'Institutions by country',
  title: 'Geography',
  base: (institutions: string, countries: string) => `${institutions}, in ${countries}.`,
  institutions: { one: '# institution', other: '# institutions' },
  countries: { one: '# country', other: '# countries' },
  means: 'Each institution stands at its country; those without one country stand beside the map.',
  meansLines: 'Lines end in a dot at whom the lead is to act with.',
  meansKeys: 'Left and right arrow keys go from country to country, up and down within one.',
  meansCounts:
    'A number tells how many institutions stand at a country; those without one country stand beside the map. Press a number, or a country’s name, to read who stands there.',
  meansWidths: 'Lines join countries whose institutions are joined, wider where more are.',
  hub: 'Read as hubs, statements make no lines between institutions.',
  nowhere:
    'No institution of this map stands in one country, so there is nothing to draw on a map of countries.',
  map: 'Map of countries',
  several: 'Several countries',
  loading: 'The map of countries is on its way …',
  failed:
    'The map of countries did not arrive. The connection may be away; the counts below stand without it.',
  pairs: 'Lines between countries',
  onePlace: 'Country',
  otherPlace: 'Other country',
  between: 'Between',
  from: (one: string, other: string) => `${one} – ${other}`,
  inside: (one: string) => `within ${one}`,
  all: 'All',
  noPairs: 'No lines under this reading and filter.',
  source:
    'Outlines: Natural Earth 1:110 million, public domain. Small countries that it does not draw stand beside the map. Borders are drawn as the source has them.',
} as const
