// Tells the browser at once what the first picture needs: the view's code and styles, the graph, the letters.
// Without this it would learn of them one after the other, from the code.
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'

interface FirstPicture {
  /** The dynamically imported module that draws it, from the project's root. */
  readonly view: string
  /** Files that it fetches, from the project's root. */
  readonly data: readonly string[]
  /** Names of font files, without hash and ending. */
  readonly fonts: readonly string[]
}

/** A name that no longer fits stops the build: a lost hint would go unnoticed. */
export function firstPicture({ view, data, fonts }: FirstPicture): Plugin {
  let base = '/'
  const link = ({ href, ...attrs }: { href: string } & NonNullable<HtmlTagDescriptor['attrs']>) =>
    ({ tag: 'link', attrs: { ...attrs, href: base + href }, injectTo: 'head' }) satisfies HtmlTagDescriptor
  return {
    name: 'entramado:first-picture',
    apply: 'build',
    configResolved(config) {
      base = config.base
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle, chunk: entry }) {
        if (!bundle || !entry) throw new Error('There is no bundle to look into')
        const files = Object.values(bundle)
        const chunks = files.filter((file) => file.type === 'chunk')
        const assets = files.filter((file) => file.type === 'asset')

        const viewChunk = found(
          chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/${view}`)),
          view,
        )
        const known = imported(entry, chunks)
        const code = [...imported(viewChunk, chunks)].filter((chunk) => !known.has(chunk))
        const styles = code.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])])
        const asset = (name: string, fits: (file: Rolldown.OutputAsset) => boolean) =>
          found(assets.find(fits), name).fileName

        return [
          ...code.map(({ fileName }) => link({ rel: 'modulepreload', crossorigin: true, href: fileName })),
          ...styles.map((fileName) =>
            link({ rel: 'preload', as: 'style', crossorigin: true, href: fileName }),
          ),
          ...data
            .map((path) =>
              asset(path, ({ originalFileNames }) => originalFileNames.some((name) => name.endsWith(path))),
            )
            .map((fileName) => link({ rel: 'preload', as: 'fetch', crossorigin: true, href: fileName })),
          ...fonts
            .map((font) => asset(font, ({ names }) => names.includes(`${font}.woff2`)))
            .map((fileName) =>
              link({ rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: fileName }),
            ),
        ]
      },
    },
  }
}

/** A chunk and everything that it imports statically. */
function imported(
  chunk: Rolldown.OutputChunk,
  chunks: readonly Rolldown.OutputChunk[],
  seen = new Set<Rolldown.OutputChunk>(),
): ReadonlySet<Rolldown.OutputChunk> {
  if (seen.has(chunk)) return seen
  seen.add(chunk)
  for (const other of chunks) if (chunk.imports.includes(other.fileName)) imported(other, chunks, seen)
  return seen
}

function found<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`Not in the bundle: ${name}`)
  return value
}
