// Which paper the browser prints on. No style element: the page's security policy allows none that it does not know.
import { useEffect } from 'react'

export const PAPERS = ['a4', 'a3'] as const
export type Paper = (typeof PAPERS)[number]

export const WAYS = ['portrait', 'landscape'] as const
export type Way = (typeof WAYS)[number]

export function usePageSize(paper: Paper, way: Way): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`@page { size: ${paper} ${way}; margin: 12mm }`)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
    }
  }, [paper, way])
}
