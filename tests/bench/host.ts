// The server of the bench, for the app and its peers alike. It compresses what static hosts compress, and answers from
// memory, so that neither disk nor compressing is measured.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
}

interface Served {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

export class Host {
  readonly #files = new Map<string, Served>()
  readonly #server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    const file = this.#files.get(pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    if (file) response.writeHead(200, file.headers).end(file.body)
    else response.writeHead(404).end()
  })

  /** @returns where it is, with a slash at the end. */
  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('The server has no port')
    return `http://127.0.0.1:${address.port}/`
  }

  /** @param path from the root, with a slash at its start; its ending says what it is. */
  put(path: string, content: string | Buffer): void {
    const type = TYPES[extname(path)]
    const body = type ? gzipSync(content) : Buffer.from(content)
    this.#files.set(path, {
      body,
      headers: {
        'Content-Type': type ?? 'application/octet-stream',
        'Content-Length': String(body.length),
        'Cache-Control': 'no-cache',
        ...(type ? { 'Content-Encoding': 'gzip' } : {}),
      },
    })
  }

  putFolder(path: string, folder: string): void {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const file = join(folder, name)
      if (statSync(file).isFile()) this.put(`${path}${name.replaceAll('\\', '/')}`, readFileSync(file))
    }
  }

  async close(): Promise<void> {
    await new Promise((resolve) => {
      this.#server.close(resolve)
      this.#server.closeAllConnections()
    })
  }
}
