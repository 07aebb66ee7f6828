// `npm start`: installs what is missing, builds, serves, says where. It opens nothing.
import './requireNode.mjs'
import { join } from 'node:path'
import { installMissing, ROOT, runTool } from './run.mjs'
import { serveFrom } from './serve.mjs'

await installMissing()

// Always, because it takes a second or two and is then right also after a file was removed.
console.log('Building …')
const build = await runTool('vite', ['build', '--logLevel', 'warn'])
if (build.code !== 0) process.exit(build.code)

const { url, close } = await serveFrom(join(ROOT, 'dist'), 4173)
console.log(`\nEntramado is at ${url}\nCtrl-C ends it.`)

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    void close().then(() => process.exit(0))
  })
}
