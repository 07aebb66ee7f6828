// The top bar: the map's name, opening, language, theme, help.
export const shell = {
  title: 'Entramado',
  source: 'Source',
  moreSources: { one: 'and # more', other: 'and # more' },
  open: 'Open',
  openFile: 'Open a file…',
  openHint: 'Or drop a file anywhere on the page. Nothing leaves this device.',
  maps: 'Maps that come with Entramado',
  bundled: {
    'mexico-2009': 'Mexico 2009: page 24 of A/HRC/11/7/Add.2',
    example: 'A small example to learn the format',
  },
  openNow: 'open now',
  copyLink: 'Copy a link to this picture',
  noLink: 'A file from this device has no link.',
  language: 'Language',
  languages: { en: 'English', es: 'Español' },
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  help: 'Help: marks and shortcuts',
  close: 'Close',
} as const
