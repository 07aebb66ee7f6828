// A presentation’s archive → its parts, its pages in their order, and what on them is glued to what.
import { strFromU8, unzipSync } from 'fflate'
import { descendants, type XmlElement, xmlTree } from './xmlTree'

export type Parts = ReadonlyMap<string, XmlElement>

export function pptxParts(archive: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(archive)).map(([path, bytes]) => [path, xmlTree(strFromU8(bytes))]))
}

export interface Relationship {
  readonly from: string
  readonly id: string
  readonly type: string
  /** The part that it points to. */
  readonly target: string
}

export function relationshipsIn(parts: Parts): readonly Relationship[] {
  return [...parts].flatMap(([path, root]) => {
    const match = /^(.*)_rels\/(.*)\.rels$/.exec(path)
    if (!match) return []
    const [, folder = '', file = ''] = match
    return descendants(root, 'Relationship').map(({ attributes: { Id = '', Type = '', Target = '' } }) => ({
      from: folder + file,
      id: Id,
      type: Type.split('/').at(-1) ?? '',
      target: new URL(Target, `file:///${folder}`).pathname.slice(1),
    }))
  })
}

/** The pages of one sort in their order: `slides` or `notesSlides`. */
export function pagesOf(parts: Parts, folder: string): readonly XmlElement[] {
  const pages: XmlElement[] = []
  for (let number = 1; ; number += 1) {
    const page = parts.get(`ppt/${folder}/${folder.replace(/s$/, '')}${number}.xml`)
    if (!page) return pages
    pages.push(page)
  }
}

/** What every shape has: an id, a name, a text for those who do not see it. */
export function shapesOn(page: XmlElement): readonly XmlElement[] {
  return descendants(page, 'p:cNvPr').filter(({ attributes }) => attributes.id !== '1')
}

export interface Glued {
  readonly name: string
  readonly said: string
  readonly from: string
  readonly to: string
}

/** Connectors with the names of the shapes that they are glued to. */
export function gluedOn(page: XmlElement): readonly Glued[] {
  const names = new Map(shapesOn(page).map(({ attributes }) => [attributes.id, attributes.name ?? '']))
  return descendants(page, 'p:cxnSp').map((connector) => {
    const [own] = descendants(connector, 'p:cNvPr')
    const end = (tag: string) => {
      const [glue] = descendants(connector, tag)
      return names.get(glue?.attributes.id) ?? 'nothing'
    }
    return {
      name: own?.attributes.name ?? '',
      said: own?.attributes.descr ?? '',
      from: end('a:stCxn'),
      to: end('a:endCxn'),
    }
  })
}
