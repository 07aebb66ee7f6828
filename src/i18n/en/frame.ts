// The places of the app and the buttons that open and close them.
export const frame = {
  legend: 'Legend and filters',
  view: 'Map',
  reader: 'Read the page',
  openLegend: 'Open the legend and its filters',
  closeLegend: 'Close the legend',
  openReader: 'Open the page and what is selected',
  closeReader: 'Close the page',
  resizeReader: 'Width of the page’s panel',
} as const
