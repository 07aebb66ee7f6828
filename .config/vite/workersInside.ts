// Workers inside of the page: each as a text from which the page makes its address, for a page that has no files beside it.
import { dirname, resolve } from 'node:path'
import { build, type Plugin } from 'vite'

const ASKED = '?worker&url'
const MARK = '\0inside:'

export function workersInside(): Plugin {
  let alias: Record<string, string> = {}
  return {
    name: 'entramado:workers-inside',
    enforce: 'pre',
    configResolved({ resolve: { alias: known } }) {
      alias = Object.fromEntries(
        known.flatMap(({ find, replacement }) => (typeof find === 'string' ? [[find, replacement]] : [])),
      )
    },
    resolveId: (source, importer) =>
      source.endsWith(ASKED) && importer
        ? `${MARK}${resolve(dirname(importer), source.slice(0, -ASKED.length))}.ts`
        : null,
    async load(id) {
      if (!id.startsWith(MARK)) return null
      const code = JSON.stringify(await codeOf(id.slice(MARK.length), alias))
      return `export default URL.createObjectURL(new Blob([${code}], { type: 'text/javascript' }))`
    },
  }
}

async function codeOf(path: string, alias: Record<string, string>): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { alias },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: path, output: { format: 'iife', codeSplitting: false } },
    },
  })
  if (!('output' in built)) throw new Error('One build gives one output')
  return built.output[0].code
}
