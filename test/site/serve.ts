import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
}

/** A static host of a folder below an address such as `/docs/`, compressing as hosts do. */
export interface Site {
  readonly url: string
  readonly close: () => void
}

/** The file that a static host sends for a path, if there is one. */
export function fileOf(folder: string, path: string): string | undefined {
  const candidates = [path, `${path}.html`, join(path, 'index.html')].map((name) => join(folder, name))
  return candidates.find((file) => existsSync(file) && statSync(file).isFile())
}

export async function serve(folder: string, base: string): Promise<Site> {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    const path = decodeURIComponent(pathname)
    const file = path.startsWith(base) ? fileOf(folder, path.slice(base.length)) : undefined
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/html' })
      response.end('<!doctype html><title>404</title>')
      return
    }
    const body = gzipSync(readFileSync(file))
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-encoding': 'gzip',
      'content-length': body.length,
    })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}${base}`, close: () => server.close() }
}
