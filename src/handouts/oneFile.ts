// The app with a map in it, as one page: what the build made (.config/vite/oneFile.ts), and the map put into its place.
import { serializeGraph } from '@/core/model/serialize'
import { inLanguage } from '@/core/model/text'
import type { Language } from '@/i18n/language'
import type { DocumentSlice } from '@/state/appState'

const PAGE = 'entramado-one.html'
const PLACE = 'id="entramado-graph"></script>'

/**
 * Rejects where the page cannot be had.
 * @param search what to show, as an address says it
 * @param cited what the page says of itself to whoever looks into it without opening it
 */
export async function oneFile(
  { asWritten, origin }: DocumentSlice,
  search: string,
  language: Language,
  cited: string,
): Promise<Blob> {
  const response = await fetch(new URL(PAGE, document.baseURI))
  if (!response.ok) throw new Error(`No page at ${PAGE}`)
  const page = await response.text()
  const name = origin.from === 'file' ? origin.name : `${asWritten.id.replaceAll(/[^\w.-]+/g, '-')}.json`
  return new Blob(
    [
      withMap(page, serializeGraph(asWritten), {
        name,
        search,
        title: inLanguage(asWritten.title, language).text,
        cited,
      }),
    ],
    {
      type: 'text/html',
    },
  )
}

interface Words {
  readonly name: string
  readonly search: string
  readonly title: string
  readonly cited: string
}

/** Pure. @throws where the page has no place for a map: a host may have answered with another one. */
export function withMap(page: string, json: string, { name, search, title, cited }: Words): string {
  if (page.split(PLACE).length !== 2) throw new Error('The page has no place for a map')
  const place = `id="entramado-graph" data-name="${attribute(name)}" data-search="${attribute(search)}">`
  return page
    .replace(PLACE, () => `${place}${json.replaceAll('<', '\\u003c')}</script>`)
    .replace(/(<meta name="description" content=")[^"]*/, (_, start: string) => start + attribute(cited))
    .replace(/<title>[^<]*<\/title>/, () => `<title>${attribute(title)} · Entramado</title>`)
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
