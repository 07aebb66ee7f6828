// Imported first by every script that a newcomer runs: an old Node gets a sentence, not a stack trace.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

// What the tools ask for: the even releases that are still kept, not the odd ones between them.
const good = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24

if (!good) {
  console.error(
    `Entramado needs Node 20.19, 22.12, or 24 and newer; this is ${process.version}. Get one at https://nodejs.org/`,
  )
  process.exit(1)
}
