import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { contentSecurityPolicy } from './.config/vite/contentSecurityPolicy.ts'
import { firstPicture } from './.config/vite/firstPicture.ts'
import { offline } from './.config/vite/offline.ts'
import { oneFile } from './.config/vite/oneFile.ts'

const alias = { '@': fileURLToPath(new URL('./src', import.meta.url)) }

export default defineConfig({
  // Relative, so that the built app runs from any folder of any host.
  base: './',
  plugins: [
    react(),
    firstPicture({
      view: 'src/views/map/MapView.tsx',
      data: ['data/mexico-2009.coordination.json'],
      fonts: ['atkinson-hyperlegible-next-latin-wght-normal', 'source-serif-4-latin-wght-normal'],
    }),
    contentSecurityPolicy(),
    oneFile({ alias }),
    offline({ beside: ['favicon.svg', 'manifest.webmanifest', 'icon-192.png'] }),
  ],
  resolve: { alias },
  build: {
    target: 'es2022',
    // Data stays data: a file that can be replaced, cached and fetched by the path that a person's own file takes.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    rolldownOptions: {
      // The one file takes most of a build, and that is known.
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          groups: [
            { name: 'cytoscape', test: /node_modules[\\/](cytoscape|heap|lodash)[\\/]/ },
            // What a map shows is wanted with every first picture, and again by slides: one piece, not a dozen. The matrix is not.
            {
              name: 'scenes',
              test: /src[\\/](scenes[\\/](?!marksOf|sidesOf)|core[\\/]layout[\\/])|canvas[\\/]palette/,
            },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  test: {
    environment: 'node',
    // A busy machine is no failure; what must be fast is measured elsewhere.
    testTimeout: 30_000,
    setupFiles: ['tests/support/languages.ts'],
    include: [
      'tests/{unit,contracts,laws}/**/*.test.{ts,tsx}',
      'tests/architecture.test.ts',
      // Where there is a LibreOffice; .scripts/test.mjs says when there is none.
      ...(process.env.ENTRAMADO_OFFICE ? ['tests/office/*.test.ts'] : []),
    ],
  },
})
