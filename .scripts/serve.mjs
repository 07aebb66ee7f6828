// A small static server for the built app, for one machine: used by `npm start` and by the browser tests. Not for the internet.
import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, sep } from 'node:path'
import { pipeline } from 'node:stream'
import { pathToFileURL } from 'node:url'

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/**
 * Serves a folder at 127.0.0.1, and nothing outside of it.
 * @param {string} folder
 * @param {number} [port] 0, or nothing: any free one.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} Rejects when the port is taken (`EADDRINUSE`).
 */
export async function serve(folder, port = 0) {
  const root = await realpath(folder)
  const server = createServer((request, response) => {
    answer(root, request, response).catch(() => refuse(response, 500))
  })
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(undefined))
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/**
 * @param {string} folder
 * @param {number} first
 */
export async function serveFrom(folder, first) {
  for (let port = first; port < first + 100; port += 1) {
    try {
      return await serve(folder, port)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
    }
  }
  return serve(folder)
}

/** A port that is free now, for a server that another process will start. */
export async function freePort() {
  const { url, close } = await serve('.')
  await close()
  return Number(new URL(url).port)
}

/**
 * @param {string} root
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(root, request, response) {
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Referrer-Policy', 'no-referrer')
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405)
  const file = await fileOf(root, request.url ?? '/')
  if (!file) return refuse(response, 404)
  response.writeHead(200, {
    'Content-Type': TYPES[extname(file.path).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': file.size,
    // Vite puts a hash of the content into the name of everything under assets/.
    'Cache-Control': file.path.startsWith(join(root, 'assets') + sep)
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
  })
  if (request.method === 'HEAD') response.end()
  else pipeline(createReadStream(file.path), response, () => {})
}

/**
 * @param {string} root
 * @param {string} url
 */
async function fileOf(root, url) {
  try {
    const { pathname } = new URL(url, 'http://localhost')
    const path = await realpath(
      join(root, decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname)),
    )
    if (!path.startsWith(root + sep)) return null
    const found = await stat(path)
    return found.isFile() ? { path, size: found.size } : null
  } catch {
    return null
  }
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 */
function refuse(response, status) {
  if (response.headersSent) return response.destroy()
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${status}\n`)
}

const [, script, folder, port] = process.argv
if (folder && script && import.meta.url === pathToFileURL(script).href) {
  const { url } = await serve(folder, Number(port ?? 0))
  console.log(url)
}
