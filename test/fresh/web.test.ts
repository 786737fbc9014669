import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { checkPartialNir } from '../../src/form/check-partial-nir.js'
import { describePartialNir } from '../../src/form/describe-partial-nir.js'
import type { Locale } from '../../src/locale.js'
import { openChromiumTab, openFirefoxTab, type Tab } from '../browser/tab.js'
import { installRecipe } from './install.js'
import { type Running, serve, start } from './serve.js'

/** What is looked at after a run. */
const PICTURES = '.tmp/pictures'
mkdirSync(PICTURES, { recursive: true })

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/** The recipes with a page, each with the empty application that it is put into, and how it is served. */
const RECIPES: readonly (readonly [recipe: string, run: () => Promise<Running>])[] = [
  ['react-hook-form', () => serve(join(installRecipe('react-hook-form', 'react'), 'dist'))],
  ['react-hook-form-zod', () => serve(join(installRecipe('react-hook-form-zod', 'react'), 'dist'))],
  ['tanstack-form-react', () => serve(join(installRecipe('tanstack-form-react', 'react'), 'dist'))],
  ['tanstack-form', () => serve(join(installRecipe('tanstack-form', 'vanilla'), 'dist'))],
  ['vee-validate', () => serve(join(installRecipe('vee-validate', 'vue'), 'dist'))],
  ['angular', () => serve(join(installRecipe('angular', 'angular'), 'dist'))],
  ['svelte', () => serve(join(installRecipe('svelte', 'svelte'), 'dist'))],
  ['next', () => start(installRecipe('next', 'next'), 'npx', 'next', 'start', '--port', '0')],
  ['plain-html', () => servePlain(installRecipe('plain-html'))],
]

/** The page, and the package's own files at a pinned address of the same host. */
function servePlain(folder: string): Promise<Running> {
  return serve(join(folder, 'src'), join(folder, 'public'))
}

const BROWSERS: readonly (readonly [name: string, open: () => Promise<Tab>])[] = [
  ['Chromium', openChromiumTab],
  ['Firefox', openFirefoxTab],
]

function said(text: string, locale: Locale = 'fr'): string {
  return describePartialNir(checkPartialNir(text), locale)
}

const GOOD = '255081416802538'
const WRONG = '255081416802638'

/** What is on papers and in messages, and what the field makes of it. */
const PASTED: readonly (readonly [text: string, shown: string])[] = [
  ['2 55 08 14 168 025 38', '2 55 08 14 168 025 38'],
  ['N° SS : 2.55.08.14.168.025.38', '2 55 08 14 168 025 38'],
  ['2 55 08 14 168 025 clé 38', '2 55 08 14 168 025 38'],
  ['2 55 08 14 168 025 (38)', '2 55 08 14 168 025 38'],
  ['Mme Specimen\t2\u00a055\u00a008\u00a014\u00a0168\u00a0025\u00a0/\u00a038\n', '2 55 08 14 168 025 38'],
  ['né(e) le 12/11/1978 : 2 78 11 2b 050 002 86', '2 78 11 2B 050 002 86'],
  ['2 55 08 14 168 025 38 et 2 69 05 49 588 157 80', ''],
]

describe.each(RECIPES)('%s', (recipe, run) => {
  let running: Running
  beforeAll(async () => {
    running = await run()
  })
  afterAll(() => running?.stop())

  describe.each(BROWSERS)('in %s', (browser, open) => {
    let tab: Tab
    beforeAll(async () => {
      tab = await open()
    })
    afterAll(() => tab?.close())
    beforeEach(() => load('fr'))

    async function load(locale: Locale): Promise<void> {
      await tab.goto(`${running.url}${locale === 'en' ? '?en' : ''}`)
      await until("document.querySelector('#nir')?.getAttribute('aria-invalid')")
      await tab.evaluate("document.querySelector('#nir').focus()")
    }

    async function until(expression: string): Promise<void> {
      await expect.poll(() => tab.evaluate(`Boolean(${expression})`), { timeout: 5000, message: expression }).toBe(true)
    }

    async function type(text: string): Promise<void> {
      for (const key of text) await tab.press(key)
    }

    async function paste(text: string): Promise<void> {
      await tab.evaluate(`{
        const source = document.body.appendChild(document.createElement('textarea'))
        source.value = ${JSON.stringify(text)}
        source.select()
      }`)
      await tab.press('Control', 'c')
      await tab.evaluate("document.querySelector('textarea').remove(), document.querySelector('#nir').focus()")
      await tab.press('Control', 'v')
    }

    const value = () => tab.evaluate("document.querySelector('#nir').value")
    const invalid = (id = 'nir') => tab.evaluate(`document.querySelector('#${id}').getAttribute('aria-invalid')`)
    const message = (id = 'nir') => tab.evaluate(`document.querySelector('#${id}-error').textContent.trim()`)
    const isMessage = (text: string, id = 'nir') => expect.poll(() => message(id), { timeout: 5000 }).toBe(text)

    /** What was sent: by a script, or to the server. */
    async function sent(): Promise<Record<string, unknown> | null> {
      const json = tab.evaluate(
        "(async () => JSON.stringify('sent' in window ? sent : await (await fetch('/sent')).json().catch(() => null)))()",
      )
      // A page that is being left answers nothing; whoever waits asks again.
      return JSON.parse(String(await json.catch(() => null)))
    }

    async function isSent(nir: string): Promise<void> {
      const numbers = async () => [(await sent())?.['nir'], (await sent())?.['spouse'] || undefined]
      await expect.poll(numbers, { timeout: 5000 }).toEqual([nir, undefined])
      await until("document.readyState === 'complete'")
      expect(String(await tab.evaluate('location.href'))).not.toMatch(/\d{6}/)
    }

    test('types, refuses, corrects in the middle, and sends the canonical number', async () => {
      const before = await sent()
      await type(WRONG)
      expect(await value()).toBe('2 55 08 14 168 026 38')
      await tab.press('Enter')
      await isMessage(said(WRONG))
      expect(await invalid()).toBe('true')
      expect(await sent()).toEqual(before)
      await tab.evaluate(
        "document.querySelector('#nir').focus(), document.querySelector('#nir').setSelectionRange(18, 18)",
      )
      await tab.press('Backspace')
      await tab.press('5')
      expect(await value()).toBe('2 55 08 14 168 025 38')
      await isMessage('')
      expect(await invalid()).toBe('false')
      await tab.press('Enter')
      await isSent(GOOD)
    })

    test('says nothing on the first digit, and what is missing once the field is left', async () => {
      await tab.press('2')
      expect([await message(), await invalid()]).toEqual(['', 'false'])
      await type('55')
      await tab.press('Tab')
      await isMessage(said('255'))
      expect(await invalid()).toBe('true')
    })

    test('needs the one field, and not the other', async () => {
      const before = await sent()
      await tab.press('Enter')
      await isMessage(said(''))
      expect(await sent()).toEqual(before)
      expect([await message('spouse'), await invalid('spouse')]).toEqual(['', 'false'])
    })

    test('takes what is pasted', async () => {
      for (const [text, shown] of PASTED) {
        await tab.evaluate("document.querySelector('#nir').focus(), document.querySelector('#nir').select()")
        await tab.press('Backspace')
        await paste(text)
        expect([text, await value()]).toEqual([text, shown])
      }
    })

    test('follows undo and redo, also after a paste', async () => {
      await type('2550')
      await paste('2 55 08 14 168 025 clé 38')
      await tab.press('Control', 'z')
      expect(await value()).not.toBe('2 55 08 14 168 025 38')
      await tab.press('Control', 'Shift', 'z')
      await tab.press('Tab')
      const shown = String(await value())
      await isMessage(shown === '2 55 08 14 168 025 38' ? '' : said(shown))
    })

    test('is cleared by a reset, and starts anew', async () => {
      await type(WRONG)
      await tab.press('Tab')
      await isMessage(said(WRONG))
      await tab.evaluate("document.querySelector('[type=reset]').click()")
      await isMessage('')
      await expect.poll(value).toBe('')
      expect(await invalid()).toBe('false')
      await tab.evaluate("document.querySelector('#nir').focus()")
      await tab.press('2')
      expect([await value(), await message(), await invalid()]).toEqual(['2', '', 'false'])
      await type(GOOD.slice(1))
      await tab.press('Enter')
      await isSent(GOOD)
    })

    test('takes what a script or a password manager fills in', async () => {
      await tab.evaluate(`{
        const input = document.querySelector('#nir')
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, '269054958815780')
        input.dispatchEvent(new Event('input', { bubbles: true }))
        input.dispatchEvent(new Event('change', { bubbles: true }))
      }`)
      expect(await value()).toBe('2 69 05 49 588 157 80')
      await tab.press('Enter')
      await isSent('269054958815780')
    })

    test('speaks English', async () => {
      await load('en')
      await type('25514')
      await tab.press('Tab')
      await isMessage(said('25514', 'en'))
      await tab.evaluate("document.querySelector('#nir').focus(), document.querySelector('#nir').select()")
      await type('278112B05000286')
      expect(await value()).toBe('2 78 11 2B 050 002 86')
      await tab.press('Enter')
      await isSent('278112B05000286')
    })

    test.each([320, 1280])('is accessible at %i px, and looks right', async (width) => {
      await tab.resize(width, 480)
      await tab.evaluate(AXE)
      const violations = () =>
        tab.evaluate(
          'axe.run().then(({ violations }) => JSON.stringify(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])))',
        )
      expect(await violations()).toBe('[]')
      await type(WRONG)
      await tab.press('Tab')
      await isMessage(said(WRONG))
      await type('25514')
      await tab.press('Tab')
      await isMessage(said('25514'), 'spouse')
      expect(await violations()).toBe('[]')
      expect(await tab.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
      await tab.picture(`${PICTURES}/${recipe}-${browser}-${width}.png`)
    })

    test('has its message as its description, read out in this order', async () => {
      await type(WRONG)
      await tab.press('Tab')
      await isMessage(said(WRONG))
      const described = await tab.evaluate(
        "document.querySelector('#nir').getAttribute('aria-describedby').split(' ').map((id) => document.getElementById(id)?.textContent.trim()).join('|')",
      )
      expect(String(described).split('|').at(-1)).toBe(said(WRONG))
      expect(await tab.evaluate("document.querySelector('#nir-error').getAttribute('aria-live')")).toBe('polite')
      if (!tab.page) return
      const devtools = await tab.page.context().newCDPSession(tab.page)
      const { nodes } = await devtools.send('Accessibility.getFullAXTree')
      const field = nodes.find(
        ({ role, name }) => role?.value === 'textbox' && /sécurité sociale/.test(String(name?.value)),
      )
      const property = (name: string) => field?.properties?.find((one) => one.name === name)?.value.value
      expect(String(field?.description?.value).endsWith(said(WRONG))).toBe(true)
      expect([property('invalid'), property('required')]).toEqual(['true', true])
    })
  })
})
