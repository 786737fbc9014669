import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkPartialNir } from '../../src/form/check-partial-nir.js'
import { describePartialNir } from '../../src/form/describe-partial-nir.js'
import { launch } from '../browser/page.js'

/** Packs what is built, once. */
const packed = mkdtempSync(join(tmpdir(), 'packed-'))

/** A fresh application of its own, with what its `package.json` names and the packed tarball. */
function install(name: string, ...recipes: readonly (readonly [file: string, to: string])[]): string {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`))
  cpSync(`test/fresh/${name}`, folder, { recursive: true })
  for (const [file, to] of recipes) cpSync(`test/recipes/${file}`, join(folder, to, file))
  const tarball = readdirSync(packed).find((file) => file.endsWith('.tgz')) ?? ''
  const npm = (...args: string[]) => execFileSync('npm', args, { cwd: folder, stdio: 'pipe', encoding: 'utf8' })
  npm('install', '--no-audit', '--no-fund', '--silent', join(packed, tarball))
  if (readFileSync(join(folder, 'package.json'), 'utf8').includes('"build"')) npm('run', 'build', '--silent')
  return folder
}

beforeAll(() => {
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', packed], { stdio: 'pipe' })
})

const MIME: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' }

/** Serves a folder. */
function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : (request.url ?? '')
    const type = MIME[path.split('.').at(-1) ?? ''] ?? 'text/html; charset=utf-8'
    if (existsSync(join(folder, path))) response.setHeader('content-type', type).end(readFileSync(join(folder, path)))
    else response.writeHead(404).end()
  })
  return new Promise((resolve) => server.listen(0, () => resolve(server)))
}

function said(text: string): string {
  return describePartialNir(checkPartialNir(text), 'fr')
}

describe.each([
  ['react', 'react-hook-form.tsx'],
  ['svelte', 'svelte.svelte'],
])('%s, from the packed tarball in a fresh application', (name, recipe) => {
  let browser: Browser | undefined
  let page: Page
  let server: Server | undefined

  beforeAll(async () => {
    server = await serve(join(install(name, [recipe, 'src']), 'dist'))
    browser = await launch()
    page = await browser.newPage()
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`)
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  test('types, says what is wrong, corrects in the middle, and sends the canonical number', async () => {
    await page.focus('#nir')
    await page.keyboard.type('255081416802638')
    expect(await page.inputValue('#nir')).toBe('2 55 08 14 168 026 38')
    await page.keyboard.press('Enter')
    await page.waitForFunction("document.querySelector('#nir-error').textContent")
    expect(await page.textContent('#nir-error')).toBe(said('255081416802638'))
    expect(await page.evaluate("'sent' in window")).toBe(false)
    await page.evaluate("document.querySelector('#nir').setSelectionRange(18, 18)")
    await page.keyboard.press('Backspace')
    await page.keyboard.type('5')
    await page.keyboard.press('Enter')
    await page.waitForFunction("'sent' in window")
    expect(await page.evaluate('sent')).toEqual({ nir: '255081416802538' })
    expect(page.url()).not.toContain('255')
  })
})

describe('servers, from the packed tarball in a fresh installation', () => {
  let folder: string

  beforeAll(() => {
    folder = install('servers', ['fastify.js', ''], ['express.js', ''])
  })

  /** What a server answers, in a process of its own. */
  function answers(start: string): unknown {
    const program = `${start}
      const ask = (body) => fetch(origin + '/patients', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
      const answers = []
      for (const nir of ['2 55 08 14 168 025 38', '2 55 08 14 168 025 39', 12]) {
        const answer = await ask({ nir })
        answers.push([answer.status, await answer.text()])
      }
      console.log(JSON.stringify(answers))
      process.exit()`
    return JSON.parse(execFileSync('node', ['--input-type=module', '-e', program], { cwd: folder, encoding: 'utf8' }))
  }

  test.each([
    ['Fastify', "import { app } from './fastify.js'\nconst origin = await app.listen({ port: 0 })"],
    [
      'Express',
      "import { app } from './express.js'\nconst server = app.listen(0)\nawait new Promise((resolve) => server.once('listening', resolve))\nconst origin = 'http://localhost:' + server.address().port",
    ],
  ])('%s accepts, refuses, and repeats nothing that it refuses', (_, start) => {
    const [good, wrong, other] = answers(start) as [number, string][]
    expect(good).toEqual([200, '{"nir":"255081416802538"}'])
    expect(wrong?.[0]).toBe(400)
    expect(other?.[0]).toBe(400)
    expect(wrong?.[1].replaceAll(/\D/g, '')).not.toContain('168')
  })
})
