import { build } from 'esbuild'
import { type Browser, chromium, type Page } from 'playwright-core'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Debian's Chromium, or the one that the environment names. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: FLAGS,
    headless: true,
  })
}

/** The binder and what tests ask of it, as one script that puts its names on `window`. */
export async function script(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import * as dom from './src/form/dom.ts'
import * as form from './src/form/index.ts'
Object.assign(window, dom, form, { edits: [] })`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    format: 'iife',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

/** A page with a body, in which the binder is loaded. */
export async function open(browser: Browser, body: string, code: string): Promise<Page> {
  const page = await browser.newPage()
  await page.setContent(`<!doctype html><html lang="fr"><body>${body}</body></html>`)
  await page.addScriptTag({ content: code })
  return page
}
