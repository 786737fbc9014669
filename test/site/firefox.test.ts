import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { en } from '../../docs/playground/words/en.js'
import { fr } from '../../docs/playground/words/fr.js'
import { type FirefoxPage, openFirefox } from '../browser/firefox.js'
import { AXE } from './browser.js'
import { BASE, FOLDER } from './built.js'
import { type Site, serve } from './serve.js'

const PICTURES = '.tmp/pictures'

/** Fictitious. */
const NUMBER = '255081416802538'

/** A page of each kind, and the heading by which it is known to be there. */
const KINDS: Readonly<Record<string, readonly [path: string, heading: string]>> = {
  start: ['', 'securite-sociale'],
  law: ['fr/explore/law/', 'La loi'],
  number: ['playground/#/fr/number', fr.number.title],
  text: ['playground/#/en/text', en.text.title],
  bill: ['playground/#/fr/bill', fr.bill.title],
  path: ['playground/#/en/path', en.path.title],
}

// Firefox is asked where it is installed; Chromium always is.
describe.skipIf(!existsSync(process.env['FIREFOX'] ?? '/usr/bin/firefox-esr'))('the site in Firefox', () => {
  let page: FirefoxPage
  let site: Site

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true })
    site = await serve(FOLDER, BASE)
    page = await openFirefox('<p></p>', '0')
  })
  afterAll(() => {
    page.close()
    site.close()
  })

  /** Opens a page anew, also where only the fragment differs. */
  async function open(path: string, heading: string): Promise<void> {
    await page.goto('about:blank')
    await page.goto(site.url + path)
    await expect
      .poll(() => page.evaluate("document.querySelector('h1')?.textContent"), { timeout: 20_000 })
      .toContain(heading)
  }

  test.each(Object.entries(KINDS))('%s: as wide as the window, and nothing for axe', async (kind, [path, heading]) => {
    for (const width of [320, 1280]) {
      await page.resize(width, 900)
      await open(path, heading)
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
      writeFileSync(`${PICTURES}/firefox-${kind}-${width}.png`, await page.picture())
      await page.evaluate(AXE)
      const found = await page.evaluate(
        "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id }) => id).join())",
      )
      expect(found).toBe('')
    }
  })

  test('a number is typed, put in groups and explained', async () => {
    await open('playground/#/en/number', en.number.title)
    await page.evaluate("document.querySelector('#nir').value = ''; document.querySelector('#nir').focus()")
    for (const key of NUMBER) await page.press(key)
    expect(await page.evaluate("document.querySelector('#nir').value")).toBe('2 55 08 14 168 025 38')
    await expect
      .poll(() => page.evaluate("document.querySelector('.part.place .meaning').textContent"))
      .toContain('Calvados')
    expect(await page.evaluate('location.hash')).not.toMatch(/255|0814|14168/)
  })

  test('a bill follows its fee', async () => {
    await open('playground/#/en/bill', en.bill.title)
    await page.evaluate(`(() => {
      const fee = document.querySelector('#line-0-fee')
      fee.value = '50'
      fee.dispatchEvent(new Event('input', { bubbles: true }))
    })()`)
    await expect.poll(() => page.evaluate("document.querySelector('.hero h2').textContent")).toContain('50.00')
  })
})
