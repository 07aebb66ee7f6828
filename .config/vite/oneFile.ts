// Builds the app a second time, as one page that opens from a disk: code, styles, letters, maps and workers inside it. The
// app fetches that page when somebody takes it away, and puts the open map into it (src/handouts/oneFile.ts).
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, type Plugin, type Rolldown } from 'vite'
import { hashSource } from './hashSource.ts'
import { libraryStyles, styleText } from './libraryStyles.ts'
import { workersInside } from './workersInside.ts'

const ONE_FILE = 'entramado-one.html'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const CHARSET = '<meta charset="utf-8" />'
/** Where the app puts a map. It is data: no policy need allow it. */
const PLACE = '<script type="application/json" id="entramado-graph"></script>'

/** @param alias as the app's own build has it */
export function oneFile({ alias }: { readonly alias: Readonly<Record<string, string>> }): Plugin {
  return {
    name: 'entramado:one-file',
    apply: 'build',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: ONE_FILE, source: await pageWithEverything(alias) })
    },
  }
}

async function pageWithEverything(alias: Readonly<Record<string, string>>): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    base: './',
    logLevel: 'warn',
    plugins: [workersInside(), react()],
    resolve: { alias },
    build: {
      write: false,
      target: 'es2022',
      assetsInlineLimit: () => true,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  if (!('output' in built)) throw new Error('One build gives one output')
  const { output } = built
  const code = only(output, '.js')
  const styles = only(output, '.css')
  const script = code.replaceAll(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '<\\!--')
  const icon = readFileSync(`${ROOT}public/favicon.svg`).toString('base64')
  return only(output, '.html')
    .replaceAll(/\s*<link rel="(?:manifest|stylesheet|icon)"[^>]*>/g, '')
    .replaceAll(/\s*<script type="module"[^>]*><\/script>/g, '')
    .replace(CHARSET, () => `${CHARSET}\n    ${policy(script, styles)}`)
    .replace(
      '</head>',
      () => `<link rel="icon" href="data:image/svg+xml;base64,${icon}" />\n<style>${styles}</style>\n</head>`,
    )
    .replace('</body>', () => `${PLACE}\n<script type="module">${script}</script>\n</body>`)
}

function only(output: Rolldown.RolldownOutput['output'], ending: string): string {
  const [file, ...others] = output.filter(({ fileName }) => fileName.endsWith(ending))
  if (!file || others.length > 0)
    throw new Error(`One file is to end with ${ending}, not ${others.length + 1}`)
  return file.type === 'chunk' ? file.code : file.source.toString()
}

function policy(script: string, styles: string): string {
  const allowed = [styles].concat(libraryStyles.map(styleText))
  const content = [
    "default-src 'none'",
    `script-src ${hashSource(script)}`,
    `style-src ${allowed.map(hashSource).join(' ')}`,
    'img-src data: blob:',
    'font-src data:',
    // What is in the page itself: nothing else can be asked for.
    'connect-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ')
  return `<meta http-equiv="Content-Security-Policy" content="${content}" />`
}
