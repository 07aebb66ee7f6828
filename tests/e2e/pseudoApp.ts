// The app in a language that nobody speaks (tests/support/pseudo.ts), built and served for those tests alone. It stands
// where Spanish stands.
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'
import { serve } from '../../.scripts/serve.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const OUT = `${ROOT}.cache/pseudo`
const PSEUDO_SPANISH = `${ROOT}tests/support/pseudoSpanish.ts`

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

/** An area of words that travels apart (`src/i18n/storyEditorWords.ts`) imports its Spanish by itself. */
const LATE = '\0late-area/'

function lateArea(source: string, importer: string | undefined): string | null {
  const area = /^\.\/es\/(\w+)$/.exec(source)?.[1]
  return area && /src\/i18n\/\w+\.ts$/.test(importer ?? '') ? `${LATE}${area}` : null
}

const inPlaceOfSpanish: Plugin = {
  name: 'entramado:pseudo-spanish',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === './spanish' && importer?.endsWith('src/i18n/language.ts')
      ? PSEUDO_SPANISH
      : lateArea(source, importer),
  load: (id) => {
    if (!id.startsWith(LATE)) return null
    const area = id.slice(LATE.length)
    return `import { ${area} as english } from '${ROOT}src/i18n/en/${area}'
      import { pseudo } from '${ROOT}tests/support/pseudo'
      export const ${area} = pseudo(english)`
  },
}
