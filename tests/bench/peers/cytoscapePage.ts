// The named peer of the map: a page that draws the same elements with cytoscape alone, as one would by hand.
import { readFileSync } from 'node:fs'
import type { Host } from '../host'
import type { Picture } from '../picture'

/** The minified build that comes with the package. */
const BUILD = 'node_modules/cytoscape/dist/cytoscape.min.js'
const SCRIPT = '/cytoscape.min.js'

/**
 * @param folder with a slash at its end.
 * @param elements where the page shall fetch them; without it they stand in the page.
 */
export function putCytoscape(host: Host, folder: string, picture: Picture, elements?: string): void {
  host.put(SCRIPT, readFileSync(BUILD))
  host.put(`/${folder}index.html`, cytoscapePage(picture, elements))
}

function cytoscapePage(picture: Picture, elements: string | undefined): string {
  const { box, style, zoom, pan } = picture
  const place = `left:${box.x}px;top:${box.y}px;width:${box.width}px;height:${box.height}px`
  const given = elements
    ? `(await fetch(${JSON.stringify(elements)}).then((response) => response.json()))`
    : inScript(picture.elements)
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Cytoscape alone</title>
    <link rel="icon" href="data:," />
    <style>body { margin: 0; background: #faf8f4 } #map { position: absolute; ${place} }</style>
  </head>
  <body>
    <div id="map"></div>
    <script src="${SCRIPT}"></script>
    <script>
      ;(async () => {
        const cy = cytoscape({
          container: document.getElementById('map'),
          elements: ${given},
          style: ${inScript(style)},
          layout: { name: 'preset', fit: false },
          zoom: ${zoom},
          pan: ${inScript(pan)},
        })
        cy.one('render', () => performance.mark('map-painted'))
        cy.on('mouseover', 'node', ({ target }) => target.addClass('hovered'))
        cy.on('mouseout', 'node', ({ target }) => target.removeClass('hovered'))
      })()
    </script>
  </body>
</html>
`
}

function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
