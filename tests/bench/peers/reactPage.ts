// Builds the page with React alone as the app is built: for production, and with the same target.
import { build } from 'vite'
import type { Host } from '../host'

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>React alone</title>
    <link rel="icon" href="data:," />
    <script type="module" src="./main.js"></script>
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`

/** @param folder with a slash at its end. */
export async function putReact(host: Host, folder: string): Promise<void> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: 'tests/bench/peers/reactAlone.tsx' },
    },
  })
  const outputs = Array.isArray(built) ? built : [built]
  const chunk = outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .find((file) => file.type === 'chunk')
  if (!chunk) throw new Error('React alone could not be built')
  host.put(`/${folder}main.js`, chunk.code)
  host.put(`/${folder}index.html`, PAGE)
}
