import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

/** An application that runs, and where. */
export interface Running {
  readonly url: string
  readonly stop: () => void
}

const MIME: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  html: 'text/html; charset=utf-8',
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const part of request) text += part
  return text
}

/** Serves files, the first folder that has one. What a form posts is kept, and shown at `/sent`. */
export async function serve(...folders: readonly string[]): Promise<Running> {
  let sent: unknown = null
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '/').replace(/\?.*$/, '')
    if (request.method === 'POST') {
      sent = Object.fromEntries(new URLSearchParams(await bodyOf(request)))
      response.writeHead(303, { location: '/' }).end()
      return
    }
    if (path === '/sent') {
      response.setHeader('content-type', 'application/json').end(JSON.stringify(sent))
      return
    }
    const file = folders.map((folder) => join(folder, path === '/' ? 'index.html' : path)).find(existsSync)
    if (!file) response.writeHead(404).end()
    else {
      const text = readFileSync(file)
      response.setHeader('content-type', MIME[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream')
      response.end(request.url?.endsWith('?en') ? String(text).replace('lang="fr"', 'lang="en"') : text)
    }
  })
  await new Promise<void>((resolve) => {
    server.listen(0, resolve)
  })
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/`, stop: () => server.close() }
}

/** Starts the server of an application, which says on its output where it listens. */
export function start(folder: string, command: string, ...args: readonly string[]): Promise<Running> {
  const child = spawn(command, args, { cwd: folder, detached: true })
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${command} ended with ${code}`)))
    child.stdout.on('data', (data) => {
      const found = /http:\/\/localhost:\d+/.exec(String(data))
      if (found && child.pid) {
        const group = -child.pid
        resolve({ url: `${found[0]}/`, stop: () => process.kill(group) })
      }
    })
  })
}
