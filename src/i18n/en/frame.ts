// The places of the app and the buttons that open and close them.
export const frame = {
  legend: 'Legend and filters',
  views: {
    map: 'Map',
    matrix: 'Matrix',
    table: 'Table',
    gap: 'Gap',
    outline: 'Outline',
    measures: 'Measures',
    geography: 'Geography',
    sources: 'Sources',
  },
  viewsLabel: 'View',
  viewMissing: 'This view did not arrive. The connection may be away; the other views may still work.',
  reload: 'Load the page again',
  reader: 'Read the page',
  // They begin with what the button shows, for whoever says it.
  openLegend: 'Legend and filters: open',
  closeLegend: 'Legend and filters: close',
  openReader: 'Read the page: open',
  closeReader: 'Read the page: close',
  resizeReader: 'Width of the page’s panel',
  /** Where keys go on. */
  goTo: {
    view: 'Go to the view',
    card: 'Go to what is selected',
    legend: 'Go to the legend and its filters',
  },
} as const
