import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkPartialNir } from '../../src/form/check-partial-nir.js'
import { describePartialNir } from '../../src/form/describe-partial-nir.js'
import { launch } from './page.js'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** A module as a browser loads it, with the package's own name resolved to its source. */
async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'tsx' },
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    tsconfig: 'tsconfig.json',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

test('React Hook Form shows the message, and sends the canonical number', async () => {
  const page = await browser.newPage()
  await page.setContent('<main></main>')
  const content = await bundle(`
    import { createRoot } from 'react-dom/client'
    import { NirForm } from './test/recipes/react-hook-form/nir-form.tsx'
    createRoot(document.querySelector('main')).render(<NirForm locale="fr" onSend={(values) => (window.sent = values)} />)`)
  await page.addScriptTag({ type: 'module', content })
  await page.waitForSelector('#nir')
  await page.focus('#nir')
  await page.keyboard.type('255081416802539')
  expect(await page.inputValue('#nir')).toBe('2 55 08 14 168 025 39')
  await page.keyboard.press('Enter')
  await page.waitForFunction("document.querySelector('#nir-error').textContent.includes('la clé')")
  await page.keyboard.press('Backspace')
  await page.keyboard.type('8')
  await page.keyboard.press('Enter')
  await page.waitForFunction('window.sent')
  expect(await page.evaluate('window.sent')).toMatchObject({ nir: '255081416802538' })
  await page.close()
})

test('plain HTML is not sent until the number is right, and never in an address', async () => {
  const page = await browser.newPage()
  const module = await bundle("export * from './src/form/dom.ts'")
  await page.route('**/*', (route) =>
    route.request().url().endsWith('/form/dom.js')
      ? route.fulfill({ contentType: 'text/javascript', body: module, headers: { 'access-control-allow-origin': '*' } })
      : route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: readFileSync('test/recipes/plain-html/index.html', 'utf8'),
        }),
  )
  await page.goto('http://localhost/')
  await page.focus('#nir')
  await page.keyboard.type('278112b050002')
  await page.keyboard.press('Enter')
  expect(page.url()).toBe('http://localhost/')
  expect(await page.textContent('#nir-error')).toBe(describePartialNir(checkPartialNir('278112b050002'), 'fr'))
  expect(await page.getAttribute('#nir', 'aria-describedby')).toBe('nir-hint nir-error')
  await page.keyboard.type('86')
  const sent = page.waitForRequest('**/patients')
  await page.keyboard.press('Enter')
  expect((await sent).method()).toBe('POST')
  expect(new URLSearchParams((await sent).postData() ?? '').get('nir')).toBe('278112B05000286')
  expect(page.url()).not.toContain('78')
  await page.close()
})
