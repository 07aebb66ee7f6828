// Imported first by every script that a newcomer runs: an old Node gets a sentence, not a stack trace.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Entramado needs Node 20.19 or newer; this is ${process.version}. Get one at https://nodejs.org/`,
  )
  process.exit(1)
}
