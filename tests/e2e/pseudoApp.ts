// The app in a language that nobody speaks (tests/support/pseudo.ts), built and served for those tests alone. It stands
// where Spanish stands.
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'
import { serve } from '../../.scripts/serve.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const OUT = `${ROOT}.cache/pseudo`
const PSEUDO_SPANISH = `${ROOT}tests/support/pseudoSpanish.ts`
const PSEUDO_LATE_WORDS = `${ROOT}tests/support/pseudoLateWords.ts`

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
    if (source === './spanish' && importer?.endsWith('src/i18n/language.ts')) return PSEUDO_SPANISH
    if (source === '../lateWords' && importer?.includes('src/i18n/late/')) return PSEUDO_LATE_WORDS
    return null
  },
}
