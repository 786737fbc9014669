import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { openChromiumTab, openFirefoxTab, type Tab } from '../browser/tab.js'
import { filesUnder } from '../files.js'
import type { UserProject } from '../package/tarball.js'
import type { Host, Way } from './hosts.js'
import { PRINTING } from './programs.js'

/** Runs the suite on a host, and returns the failures as it left them: `[]`. */
export async function start(host: Host, way: Way, user: UserProject, runtimes: string): Promise<string> {
  const [command = '', ...args] = host.command ?? []
  switch (host.kind) {
    case 'command':
      return user.run(join(runtimes, command), ...args, PRINTING[way]).trim()
    case 'worker':
      return startWorker(join(runtimes, command), args, user)
    case 'bare':
      return startBare(way, '', user)
    case 'bare-without-intl':
      return startBare(way, 'delete globalThis.Intl', user)
    case 'chromium':
      return inBrowser(openChromiumTab, way, user)
    case 'firefox':
      return inBrowser(openFirefoxTab, way, user)
  }
}

function startBare(way: Way, before: string, user: UserProject): string {
  user.write('bare.js', readFileSync('test/runtimes/bare.js', 'utf8'))
  return user.run(process.execPath, '--no-warnings', '--experimental-vm-modules', 'bare.js', way, before).trim()
}

/** A worker has no files: its configuration embeds each module under its path. */
function startWorker(command: string, args: readonly string[], user: UserProject): string {
  user.write(
    'worker.js',
    "import './files.js'\nexport default { test() { if (globalThis.answer !== '[]') throw new Error(globalThis.answer) } }\n",
  )
  const files = filesUnder(join(user.installed, 'dist'), '.js').map((file) => file.replace(`${user.folder}/`, ''))
  const modules = ['worker.js', 'files.js', 'smoke.js', ...files.filter((file) => !file.endsWith('global.js'))]
  const embedded = modules.map((name) => `(name = "${name}", esModule = embed "${name}")`).join(',\n')
  user.write(
    'worker.capnp',
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "smoke", worker = (compatibilityDate = "2026-01-01", modules = [
${embedded}])) ]);\n`,
  )
  user.run(command, ...args, 'worker.capnp')
  return '[]'
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.cjs': 'text/javascript',
  '.html': 'text/html',
}

/** The import map of a page is what `package.json` says to a bundler. */
function writePage(user: UserProject): void {
  const { exports } = JSON.parse(readFileSync(join(user.installed, 'package.json'), 'utf8')) as {
    exports: Record<string, { import?: { default: string } }>
  }
  const imports = Object.entries(exports).flatMap(([path, { import: entry }]) =>
    entry === undefined
      ? []
      : [[path.replace('.', 'securite-sociale'), entry.default.replace('.', '/node_modules/securite-sociale')]],
  )
  const map = JSON.stringify({ imports: Object.fromEntries(imports) })
  const start = '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><body>'
  user.write(
    'import.html',
    `${start}<script type="importmap">${map}</script><script type="module" src="import.js"></script>`,
  )
  user.write('script.html', `${start}<script src="script.cjs"></script>`)
}

async function inBrowser(open: () => Promise<Tab>, way: Way, user: UserProject): Promise<string> {
  writePage(user)
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream')
    response.end(readFileSync(join(user.folder, path)))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const tab = await open()
  try {
    await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${way}.html`)
    // A module script may still run when the page is there.
    return String(
      await tab.evaluate(
        'new Promise((done) => { const look = () => (globalThis.answer ? done(answer) : setTimeout(look, 20)); look() })',
      ),
    )
  } finally {
    await tab.close()
    server.close()
  }
}
