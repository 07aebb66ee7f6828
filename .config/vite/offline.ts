// Writes the service worker beside the page, with the list of everything that works without a network.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const SOURCE = new URL('./serviceWorker.js', import.meta.url)

/** Letters of other scripts are fetched when a text needs them, and kept from then on. */
const LETTERS_NOT_KEPT = /-(vietnamese|cyrillic|greek)[-\w]*\.woff2$/

/** @param beside files of `public` that the page uses. */
export function offline({ beside }: { readonly beside: readonly string[] }): Plugin {
  return {
    name: 'entramado:offline',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const code = readFileSync(SOURCE, 'utf8')
        const files = Object.keys(bundle)
          .filter((name) => name !== 'index.html' && !LETTERS_NOT_KEPT.test(name))
          .sort()
        const page = bundle['index.html']
        const version = createHash('sha256')
          .update(JSON.stringify([files, code, page?.type === 'asset' ? page.source.toString() : '']))
          .digest('hex')
          .slice(0, 12)
        const list = ['./', ...beside, ...files]
        this.emitFile({
          type: 'asset',
          fileName: 'serviceWorker.js',
          source: `const FILES = ${JSON.stringify(list)}\nconst VERSION = ${JSON.stringify(version)}\n${code}`,
        })
      },
    },
  }
}
