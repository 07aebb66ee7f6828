// The app in a language that nobody speaks (tests/support/pseudo.ts), built and served for those tests alone. It stands
// where Spanish stands.
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'
import { serve } from '../../.scripts/serve.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const OUT = `${ROOT}.cache/pseudo`
/** What is imported, by whom, and what stands in its place. */
const IN_PLACE = [
  ['./spanish', 'src/i18n/language.ts', 'pseudoSpanish.ts'],
  ['./es/handoutWords', 'src/i18n/handoutWords.ts', 'pseudoHandoutWords.ts'],
] as const

/** @returns its address, and how to end it. */
export async function startPseudoApp(): Promise<{
  readonly url: string
  readonly close: () => Promise<void>
}> {
  await build({
    root: ROOT,
    logLevel: 'warn',
    plugins: [inPlaceOfSpanish],
    build: { outDir: OUT, emptyOutDir: true },
  })
  return serve(OUT)
}

const inPlaceOfSpanish: Plugin = {
  name: 'entramado:pseudo-spanish',
  enforce: 'pre',
  resolveId: (source, importer) => {
    const found = IN_PLACE.find(([what, by]) => source === what && importer?.endsWith(by))
    return found ? `${ROOT}tests/support/${found[2]}` : null
  },
}
