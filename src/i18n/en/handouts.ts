// The ways out of the app: their menu, and each by its name. The words of their sheets travel with these.
export const handouts = {
  menu: 'Export',
  picture: 'Save this view as a picture (SVG, PNG)…',
  print: 'Print or save as PDF…',
  oneFile: 'One file with everything, for mail and memory sticks…',
  code: 'A QR code of this picture, for phones in the room…',
} as const
